import type { SlotFunction, Tables } from '../../engine/pack';
import { anyOf } from '../any/any-of';
import { own } from './voices';

/**
 * Of what a question at the end can be asked, and where it would sound wrong, as patterns: work that is told can be asked about;
 * a fight, an election, a call, a date or a wish cannot.
 */
export const work: Tables[string] = {
  words: [
    'équipes?|clients?|clientes?|collègues|collabor\\p{L}+|salariée?s?|apprenti\\p{L}*|stagiaires?|alternante?s?|managers?|fournisseurs?|partenaires?|utilisat\\p{L}+|métiers?|réunions?|entretiens?',
    'ateliers?|usines?|sites?|agences?|magasins?|boutiques?|entrepôts?|chantiers?|bureaux|machines?|four|logiciels?|applications?|produits?|gamme|catalogue|commandes?|livr\\p{L}+|délais?|tarifs?',
    'projets?|planning|horaires|stratégie|organisation|procédures?|méthode|feuille de route|budget|réseau|investissements?|expertise|portefeuille|entreprise|boîte|start-up|comité|télétravail|recrut\\p{L}+|embauch\\p{L}+|formations?|formé\\p{L}*',
  ],
  // Public affairs: nobody there says in passing what he does not know.
  public: [
    'président\\p{L}*|candidat\\p{L}*|élect\\p{L}*|vot(?:e|es|er|ez|ons|é|ée|ant|ants)|campagnes?|meetings?|quinquennat|gouvern\\p{L}*',
    'ministres?|députée?s?|sénat\\p{L}*|assemblée|parlement\\p{L}*|partis?|gauche|droite|républi\\p{L}+|peuples?|français\\p{L}*|france|état|démocrat\\p{L}*|politiques?|lois?|publics?|publiques?',
    'nation\\p{L}*|patri\\p{L}+|citoyen\\p{L}*|europ\\p{L}+|travailleurs',
  ],
  // The writer’s own words, and a proposal, which can be changed.
  speaks: ["(?<!\\p{L})(?:[Jj]['’]|(?:[Jj]e|[Nn]ous|[Oo]n|[Nn]otre|[Nn]os|[Mm]on|[Mm]a|[Mm]es) )"],
  proposes: [
    '(?<!\\p{L})(?:[Jj]e propose|[Nn]ous proposons|[Oo]n propose|[Mm]a proposition|[Nn]otre proposition)(?!\\p{L})',
  ],
  never: [
    'macron\\p{L}*|immigr\\p{L}+|guerres?|manif\\p{L}*|grèves?|lutt\\p{L}+|combat\\p{L}*|militaires?|impôts?|taxes?|menac\\p{L}+|peine|massacr\\p{L}+|tortur\\p{L}+',
    'police|policiers?|justice|procès|tribunal|crimes?|scandal\\p{L}+|hont\\p{L}+|mensonges?|violences?|haine|pétition|injust\\p{L}+',
    'votez|rejoign\\p{L}+|rejoins|retrouve[zr]?|soutenez|signez|suivez|suivre|rendez-vous|inscri\\p{L}+|réservez|achet\\p{L}+|demain|ce soir|en direct|émission|plateau|interview|invitée?s?|meetings?',
    'merci|bravo|félicit\\p{L}+|hommage|pensées?|condoléances|soutien|solidarité|joyeu\\p{L}+|vœux|bienvenue|anniversaire|courage',
  ],
};

/** A text that somebody shouts, quotes, cuts off or counts on. */
const unfinished = /[!«»“”"]|(?:\.\.|[…:,;–—-]|\d ?\/ ?\d?\)?)[^\p{L}\p{N}]*$/u;

/** Words of work that such a text has. */
const ENOUGH = 2;

/** What « y » takes up: a proposal further back would not be what it is taken for. */
const lastSentence = (text: string): string =>
  text.split(/[.?…]+(?:\s|$)|\n/).findLast((part) => /\p{L}/u.test(part)) ?? '';

/** Words outside quotations, links, handles and tags, of a text that is said calmly and to the end; nothing of another one. */
function calm(text: string, wrong: RegExp): string | undefined {
  const bare = text.replace(/(?:https?:|[#@])\S+/g, ' ').trim();
  return unfinished.test(bare) || wrong.test(bare) ? undefined : own(bare);
}

/** Whether somebody tells of the own work, so that one more question fits. */
export function tellsOfWork({ work: { words, public: affairs = [], never = [], speaks } = {} }: Tables) {
  const inPerson = new RegExp(String(speaks), 'u');
  const [about, wrong] = [anyOf(words), anyOf([...affairs, ...never])];
  return (text: string): boolean => {
    const said = calm(text, wrong);
    return (
      said !== undefined &&
      inPerson.test(said) &&
      new Set(said.toLowerCase().match(new RegExp(about, 'giu'))).size >= ENOUGH
    );
  };
}

/** « Qu’y changeriez-vous ? » and « Il me reste une question » where they fit: the word that they lack, or nothing. */
export function asking(tables: Tables): Readonly<Record<'reste' | 'propose', SlotFunction>> {
  const [isWork, wrong] = [tellsOfWork(tables), anyOf(tables.work?.never)];
  const proposes = new RegExp(String(tables.work?.proposes), 'u');
  return {
    reste: (text) => (isWork(text) ? 'me reste' : undefined),
    propose: (text) => (proposes.test(lastSentence(calm(text, wrong) ?? '')) ? 'y' : undefined),
  };
}
