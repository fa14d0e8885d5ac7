import type { Examples, Rule } from '../../../engine/rule';
import { closedQuestion as closedQuestionInAny } from '../../any/closed-question';
import { list } from '../../any/list';

export const closedQuestion: Rule = {
  ...closedQuestionInAny,
  title: 'oui ou non',
  why: 'À chaque question posée ici, un mot suffit pour répondre. « Comment » ou « qu’est-ce qui » ferait revenir du vécu.',
  example: { bad: 'Croyez-vous au télétravail ?', good: 'Qu’avez-vous arrêté de faire depuis le télétravail ?' },
  source: {
    title:
      'Yeomans, Kantor et Tingley, “The politeness Package: Detecting Politeness in Natural Language”, The R Journal, 2018',
  },
  find: {
    phrases: [
      "^ ~2 est ce (que|qu') ~6",
      '^ ~3 <aux> (vous|tu|nous|on)',
      '^ ~2 (faut|doit|peut|suffit) (il|on)',
      '^ ~1 est il (temps|possible|utile|raisonnable|normal)',
      '^ (et)? ~1 (vous|tu) ~6 (aussi|également) $',
    ],
    words: {
      aux: list(
        'croyez crois pensez penses avez as êtes es devons doit pouvons peut voulez veux aimez aimes utilisez utilises faites fais pratiquez trouvez trouves connaissez souhaitez partagez allez vas irez seriez serez',
      ),
    },
    ...closedQuestionInAny.find,
    unless: [
      '(comment|pourquoi|combien|quel|quelle|quels|quelles|qui|quoi|où|quand|ou|lequel|laquelle)',
      "(qu'est|quelqu'un|rappeler|savez vous|sais tu|saviez|connaissez vous|osez|rêvé)",
      '(pouvez|peux|pourriez|pourrais) (vous|tu)',
    ],
  },
  suggest: [
    { size: 'turn', whole: true, from: /^croyez-vous (?<x>.{3,})$/, to: 'Qu’est-ce qui vous fait croire {x} ?' },
    { size: 'turn', whole: true, from: /^crois-tu (?<x>.{3,})$/, to: 'Qu’est-ce qui te fait croire {x} ?' },
    { size: 'turn', whole: true, from: /^pensez-vous (?<x>.{3,})$/, to: 'Qu’est-ce qui vous fait penser {x} ?' },
    { size: 'turn', whole: true, from: /^faut-il \p{L}+(?:er|ir|re|oir)(?!\p{L})/u, to: '{own}, et pourquoi ?' },
    {
      size: 'turn',
      whole: true,
      from: /^êtes-vous (?<a>prête?s?) (?<x>(?:à|pour|au|aux) .{3,})$/,
      to: 'Que vous manque-t-il pour être {a} {x} ?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^avez-vous (?:déjà )?(?<v>(?:fait|changé|réduit|supprimé|mis|réglé|organisé|choisi|mesuré|formé|préparé)(?!\p{L}).*)$/u,
      to: 'Comment avez-vous {v} ?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^vous (?<v>.{4,}) (?:aussi|également)$/,
      to: 'Si vous {v}, qu’est-ce que ça a donné ?',
    },
    // An opinion has a reason; whether somebody is ready, or has done it, has none.
    {
      size: 'turn',
      whole: true,
      from: /^(?!.*(?<!\p{L})(?:vous|tu|quelqu'une?)(?!\p{L})).*(?:devrai(?:t|ent)|doi(?:t|vent)|faut|faudrait|utiles?|nécessaires?|possibles?|raisonnables?|normal|temps)(?!\p{L})/u,
      to: '{own}, et pourquoi ?',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Croyez-vous au télétravail ?⟧', after: 'Qu’est-ce qui vous fait croire au télétravail ?' },
    {
      text: '⟦Faut-il supprimer l’entretien annuel ?⟧',
      after: 'Faut-il supprimer l’entretien annuel, et pourquoi ?',
    },
    {
      text: '⟦Est-ce que les managers devraient être formés avant d’être nommés ?⟧',
      after: 'Est-ce que les managers devraient être formés avant d’être nommés, et pourquoi ?',
    },
    {
      text: '⟦Êtes-vous prêts pour la nouvelle norme ?⟧',
      after: 'Que vous manque-t-il pour être prêts pour la nouvelle norme ?',
    },
    {
      text: 'On a supprimé deux réunions par semaine. ⟦Vous l’avez fait aussi ?⟧',
      after: 'On a supprimé deux réunions par semaine. Si vous l’avez fait, qu’est-ce que ça a donné ?',
    },
  ],
  quiet: [
    { text: 'Qu’avez-vous arrêté quand vous avez supprimé des réunions ?' },
    { text: 'Est-ce que quelqu’un peut m’expliquer comment marche le nouveau formulaire ?', near: true },
    { text: 'Faut-il supprimer l’entretien annuel ? Et si oui, par quoi le remplacer ?', near: true },
    { text: 'Êtes-vous à Lille vendredi ou lundi ?', near: true },
    { text: 'Pouvez-vous m’envoyer la page 4 du rapport ?', near: true },
  ],
};
