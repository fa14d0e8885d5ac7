import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const contrarianHook: Rule = {
  id: 'contrarian-hook',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post'],
  title: 'accroche à contre-courant',
  why: 'La phrase annonce une bagarre avant l’idée. Dites ce que vous pensez et dans quels cas c’est peut-être faux : ceux qui voient autrement vous le diront.',
  example: {
    bad: 'Opinion impopulaire : l’entretien ne sert à rien.',
    good: 'Je crois que l’entretien prédit peu : chez nous, presque rien. Où avez-vous vu mieux ?',
  },
  source: {
    title:
      'Yeomans et autres, “Conversational Receptiveness”, Organizational Behavior and Human Decision Processes, 2020',
  },
  find: {
    phrases: [
      '(opinion|avis) (impopulaire|impopulaires|controversé|controversée|qui dérange)',
      '(unpopular opinion|hot take)',
      'je vais (encore|sûrement|peut être|probablement)? me faire (des ennemis|détester|lyncher|taper|incendier|insulter|des amis|défoncer)',
      '(ça|cela|ce post|ce que je vais dire) (ne)? (va|risque de) (pas)? (plaire|déplaire|choquer|fâcher|piquer|déranger|faire grincer|en fâcher|en énerver)',
      '(au risque de|quitte à) (déplaire|choquer|fâcher|me faire|passer pour|en décevoir|en choquer)',
      "^ (le|la|l'|les) <thing> (est|sont) (officiellement|déjà|définitivement)? (mort|morte|morts|mortes|fini|finie|dépassé|dépassée|surcoté|surcotée|un mythe|une arnaque|un mensonge|inutile|inutiles) $",
      '(on|tout le monde|ils) (vous|nous|te) (ment|mentent|a menti)',
      '(tout le monde|la plupart des gens|presque tout le monde) (se trompe|se trompent|fait fausse route)',
      "^ (oubliez|oublie) tout ce (que|qu')",
      "^ (arrêtez|arrête) (de|d') (croire|dire|penser|chercher|recruter|vendre|publier|vouloir|courir|confondre|faire) ~7 $",
      "^ (vous|tu) n'avez pas besoin (de|d') ~6 $",
      "(je m'en (fous|fiche|moque|bats)) ~4 $",
    ],
    words: {
      thing: [
        ...list(
          'cv mail email seo réunion réunions entretien diplôme diplômes leadership stratégie marketing agilité motivation saas management',
        ),
        ...list(
          'télétravail bureau salariat bienveillance feedback productivité réseau networking prospection copywriting dropshipping',
        ),
        ...[
          'lettre de motivation',
          'personal branding',
          'entretien annuel',
          "syndrome de l'imposteur",
          'no code',
          'clean code',
        ],
      ],
    },
    mark: 'sentence',
    quiet: ['grave', 'appeal'],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /^(?:(?:une )?(?:opinion|avis) (?:impopulaire|controversée?)|unpopular opinion|hot take) ?[:,–—-]+ ?(?<s>.{8,140})$/,
      to: '{S}, je crois. Dans quels cas c’est faux ?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<s>(?:l[ea]s? |l')[\p{L}' -]{2,40} (?:est|sont) (?:officiellement |déjà |définitivement )?(?:mort|morte|morts|mortes|finie?|dépassée?|surcotée?|un mythe|inutiles?))$/u,
      to: '{S}, je crois, parce que [une chose]. Dans quels cas c’est faux ?',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Opinion impopulaire : l’entretien ne sert à rien.⟧',
      after: 'L’entretien ne sert à rien, je crois. Dans quels cas c’est faux ?',
    },
    { text: '⟦Je vais me faire des ennemis, mais tant pis.⟧' },
    { text: '⟦Ça ne va pas plaire à tout le monde.⟧' },
    {
      text: '⟦Le CV est mort.⟧',
      after: 'Le CV est mort, je crois, parce que [une chose]. Dans quels cas c’est faux ?',
    },
    { text: '⟦Au risque de déplaire, je le dis.⟧' },
  ],
  quiet: [
    { text: 'Je crois que l’entretien prédit peu : chez nous, presque rien. Où avez-vous vu mieux ?' },
    { text: 'Mon associé Paul est mort hier. Il détestait les discours.', near: true },
    { text: 'Le bureau est fini : on emménage lundi avec douze cartons.', near: true },
    { text: 'La batterie du lecteur de badge est encore morte.', near: true },
    { text: 'Arrêtez-vous à la grille, le gardien vous ouvrira.', near: true },
  ],
};
