import type { Examples, Rule } from '../../../engine/rule';
import { listHeading } from '../../any/around';
import { fakeBold as fakeBoldInAny } from '../../any/fake-bold';

export const fakeBold: Rule = {
  ...fakeBoldInAny,
  title: 'faux gras, faux italique',
  why: 'Ce sont des signes mathématiques qui imitent le gras ou l’italique. Les lecteurs d’écran les sautent ou les épellent, et la recherche ne trouve pas ces mots.',
  example: { bad: 'Lisez 𝗰𝗲𝗰𝗶 deux fois.', good: 'Lisez ceci deux fois.' },
  source: {
    title: 'Standard Unicode, Mathematical Alphanumeric Symbols (U+1D400–1D7FF) : pour les formules, non pour insister',
  },
  suggest: [...fakeBoldInAny.suggest, { size: 'trim', to: '{plain:span} :', around: listHeading }],
};

export const examples: Examples = {
  fires: [
    { text: '⟦𝐋𝐞 𝐥𝐞𝐚𝐝𝐞𝐫⟧ écoute.', after: 'Le leader écoute.' },
    { text: 'Lisez ⟦𝗰𝗲𝗰𝗶⟧ deux fois.', after: 'Lisez ceci deux fois.' },
    { text: '⟦𝓜𝓮𝓻𝓬𝓲⟧ à tous.' },
    { text: 'Notre plan ⟦𝟐𝟎𝟑𝟎⟧.' },
    { text: 'Une règle ⟦𝘴𝘪𝘮𝘱𝘭𝘦⟧.' },
  ],
  quiet: [
    { text: 'Soit 𝑥 le nombre de pompes.', near: true },
    { text: 'Le leader écoute.' },
    { text: 'Le plan 2030 est en page 4.' },
    { text: 'Avec 𝑎 et 𝑏 connus, le débit s’ensuit.', near: true },
    { text: 'Le panneau dit « halte » en gras.' },
  ],
};
