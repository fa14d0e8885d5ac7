import type { Examples, Rule } from '../../../engine/rule';

export const punctRun: Rule = {
  id: 'punct-run',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'signes en rafale',
  why: 'Un signe suffit. En rafale, ils haussent le ton, et l’on n’entend plus les mots.',
  example: { bad: 'On l’a fait !!', good: 'On l’a fait !' },
  source: {
    title: 'Chakraborty et autres, “Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media”, 2016',
    url: 'https://arxiv.org/abs/1610.09786',
  },
  // Pride in the family may be loud.
  find: { mark: 'ending', sentence: { run: [2], exclamations: [1] }, draft: { answering: [0, 0], kin: [0, 0] } },
  also: [
    { mark: 'ending', sentence: { run: [2], questions: [1] }, draft: { answering: [0, 0], kin: [0, 0] } },
    // Between two people it is warmth, and a row of points a pause.
    { level: 'hint', mark: 'ending', sentence: { run: [3] }, draft: { answering: [1] } },
    {
      level: 'hint',
      mark: 'ending',
      sentence: { run: [3], exclamations: [0, 0], questions: [0, 0] },
      draft: { answering: [0, 0] },
    },
    // Each sign is a single one, and may be meant.
    {
      level: 'hint',
      mark: 'ending',
      sentence: { exclamations: [1], run: [0, 1] },
      draft: { exclamations: [4], words: [1, 60] },
    },
  ],
  anyLanguage: true,
  suggest: [
    { size: 'trim', to: '{one:end}' },
    { size: 'trim', to: '.' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: 'On l’a fait⟦ !!⟧', after: 'On l’a fait !' },
    { text: 'Vraiment⟦ ??⟧ Je n’en savais rien.', after: 'Vraiment ? Je n’en savais rien.' },
    { text: 'Bravo⟦ !⟧ Quelle journée ! Merci ! À bientôt !' },
    { text: 'Alors c’est ça⟦ ???!!!⟧' },
    { text: 'Sérieusement⟦ ?!?⟧' },
  ],
  quiet: [
    { text: 'On l’a fait !' },
    { text: 'Vraiment ? Et puis…', near: true },
    { text: 'Tu as fait ça ?! Toute seule, la nuit, sous la pluie.', near: true },
    { text: 'Merci ! Ça marche ! À lundi.', near: true },
    { text: 'Merci Rosa !! À lundi.', kind: 'reply', near: true },
    { text: 'Je suis si fier de ma fille !! Seize kilomètres !', near: true },
    { text: 'Dans le script, le drapeau s’écrit != ou !ready.', near: true },
  ],
};
