import type { Examples, Rule } from '../../../engine/rule';

export const impulse: Rule = {
  id: 'impulse',
  family: 'risk',
  level: 'hint',
  on: true,
  scope: ['reply'],
  title: 'écrit d’un trait',
  why: 'Écrit vite, avec un mot dur pour quelqu’un. Relisez-le une fois à la place de qui va le recevoir.',
  example: {
    bad: 'Vous répétez que l’usine est sûre mais vous n’êtes jamais venu la voir vous-même.',
    good: 'Venez jeudi à six heures, quand la ligne démarre. Je vous montrerai ce qui m’inquiète.',
  },
  source: {
    title:
      'Wang, Norcie, Komanduri, Acquisti, Leon et Cranor, “I regretted the minute I pressed share: A Qualitative Study of Regrets on Facebook”, SOUPS, 2011',
  },
  find: {
    phrases: [
      '(vous|tu) (répétez|répètes|prétendez|prétends|refusez|refuses|ignorez|ignores) (que|de|encore|toujours|les|la|le)',
      "(vous|tu) (n'êtes|n'es|n'avez|n'as) jamais (venu|venue|venus|répondu|écouté|lu)",
      '(vous|tu) (faites|fais) ~1 semblant',
      '(passé|passée|passés) à côté (de|du|des)',
      "exactement le genre (de|d')",
      '(ils|elles|vos chiffres|ces chiffres) sont (faux|fausses)',
    ],
    mark: 'sentence',
    once: true,
    draft: { fast: [1], words: [15] },
    unless: ['(merci|bravo|félicitations)'],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Vous répétez que l’usine est sûre mais vous n’êtes jamais venu la voir vous-même, pas une fois en trois ans.⟧',
      when: { hour: 10, seconds: 20 },
    },
    {
      text: '⟦J’ai lu votre commentaire et je crois que vous êtes passé à côté de ce que nous avons fait cette année.⟧',
      when: { hour: 10, seconds: 30 },
    },
    {
      text: '⟦C’est exactement le genre de réponse qui donne envie aux gens de ne plus rien demander en public.⟧',
      when: { hour: 10, seconds: 40 },
    },
    {
      text: '⟦On l’a dit en mai, en juin et en juillet et vous faites encore semblant que personne ne vous a prévenu.⟧',
      when: { hour: 10, seconds: 25 },
    },
    {
      text: '⟦Je ne sais pas qui vous a donné ces chiffres mais ce ne sont pas les nôtres et ils sont faux.⟧',
      when: { hour: 10, seconds: 45 },
    },
  ],
  quiet: [
    {
      text: 'On l’a dit en mai, en juin et en juillet et vous faites encore semblant que personne ne vous a prévenu.',
      when: { hour: 10, seconds: 300 },
      near: true,
    },
    { text: 'Merci Ana !', when: { hour: 10, seconds: 5 } },
    {
      text: 'C’est exactement le genre de réponse qui donne envie aux gens de ne plus rien demander en public.',
      when: { hour: 10 },
      near: true,
    },
    {
      text: 'La pompe dont vous parlez part jeudi, et le chauffeur vous appelle une heure avant son arrivée chez vous.',
      when: { hour: 10, seconds: 20 },
    },
    { text: 'Vous n’êtes jamais venu ?', when: { hour: 10, seconds: 8 }, near: true },
  ],
};
