import type { Examples, Rule } from '../../../engine/rule';
import { punctRun as punctRunInAny } from '../../any/punct-run';

export const punctRun: Rule = {
  ...punctRunInAny,
  title: 'signes en rafale',
  why: 'Un signe suffit. En rafale, ils haussent le ton, et l’on n’entend plus les mots.',
  example: { bad: 'On l’a fait !!', good: 'On l’a fait !' },
  source: {
    title: 'Chakraborty et autres, “Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media”, 2016',
    url: 'https://arxiv.org/abs/1610.09786',
  },
  suggest: [
    { size: 'trim', to: '{one:end}' },
    // In the middle of a series a full stop would break its rhythm.
    { size: 'trim', to: '.', stands: 'last' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: 'On l’a fait⟦ !!⟧', after: 'On l’a fait !' },
    { text: 'Vraiment⟦ ??⟧ Je n’en savais rien.', after: 'Vraiment ? Je n’en savais rien.' },
    { text: 'Bravo⟦ !⟧ Quelle journée ! Merci ! À bientôt !' },
    { text: 'Bravo ! Quelle journée ! Merci ! À bientôt⟦ !⟧', after: 'Bravo ! Quelle journée ! Merci ! À bientôt.' },
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
