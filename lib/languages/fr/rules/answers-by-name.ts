import type { Examples, Rule } from '../../../engine/rule';
import { answersByName as answersByNameInAny } from '../../any/answers-by-name';

export const answersByName: Rule = {
  ...answersByNameInAny,
  title: 'réponse nominative',
  why: 'Vous avez répondu à une personne, par son nom.',
  example: { bad: 'Bien vu.', good: 'Merci Marc, je n’avais pas vu la date, c’est corrigé.' },
  source: {
    title:
      'Stroud, Scacco, Muddiman et Curry, “Changing Deliberative Norms on News Organizations’ Facebook Sites”, Journal of Computer-Mediated Communication, 2015',
  },
  find: {
    phrases: [
      '^ (bonjour|bonsoir|cher|chère|merci|salut|oui|non|pardon|désolé|désolée|bien vu|bravo|exact|exactement|hello|merci beaucoup|en effet|effectivement) <name>',
      '^ <mention> (bonjour|bonsoir|cher|chère|merci|salut|oui|non|pardon|désolé|désolée|bien vu|bravo|exact|exactement|hello|merci beaucoup|en effet|effectivement) <name>',
      '^ (bonjour|bonsoir|merci|cher|chère) (monsieur|madame|m|mme) <name>',
    ],
    ...answersByNameInAny.find,
    draft: { words: [9], hostile: [0, 0] },
    unless: [
      '^ ~2 (tous|toutes|à tous|à toutes|le monde|réseau|linkedin|twitter|france|français|macron|dieu)',
      "^ ~2 <name> (pour|est|a|et|de|d'|à|au|qui|sera|peut)",
    ],
  },
  also: [
    // The name that the site puts first says nothing.
    { mark: 'sentence', draft: { named: [1], words: [9], mentions: [0, 0], hostile: [0, 0] }, once: true },
    {
      phrases: ['^ <mention>'],
      mark: 'sentence',
      draft: { words: [9], echoes: [2], mentions: [1, 2], hostile: [0, 0] },
      once: true,
    },
  ],
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Ana, laquelle des deux pompes a lâché en premier chez vous ?⟧', addressee: 'Ana' },
    { text: '⟦Merci Marc, je n’avais pas vu la date, c’est corrigé.⟧' },
    {
      text: '⟦@SofiaR, c’est bien le contrat de bus, j’ai vérifié ce matin.⟧',
      parent:
        'Est-ce le contrat de bus, ou le matin sans chauffeur ? Vérifiez le contrat, et dites-moi si le matin compte.',
    },
    { text: '⟦Bonjour Tom, bien vu : le chiffre est en page 4.⟧' },
    { text: '⟦Chère Inès, pas d’accord sur le coût, d’accord sur le délai.⟧' },
    { text: '⟦Oui Rosa, la deuxième pompe.⟧ Elle a lâché deux fois, et nous l’avons gardée un an.' },
  ],
  quiet: [
    { text: 'Bonjour Tom, vos chiffres sont faux et vous le savez depuis le mois de mai.', near: true },
    {
      text: '@Sofia Reyes Le contrat de bus part lundi matin, et la première navette à six heures.',
      addressee: 'Sofia',
      near: true,
    },
    { text: 'Merci Ana !', near: true },
    { text: 'Bonjour Ana, à bientôt !', near: true },
    { text: 'Bonjour LinkedIn, nous recrutons six soudeurs à Nantes ce mois-ci.', near: true },
    { text: '@SofiaR Le contrat de bus a été signé lundi matin par les deux entreprises.', near: true },
    { text: 'La deuxième pompe a lâché la première, et nous n’avions pas de rechange.' },
  ],
};
