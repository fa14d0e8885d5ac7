import type { Examples, Rule } from '../../../engine/rule';

export const emojiRun: Rule = {
  id: 'emoji-run',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'émojis en série',
  why: 'Dans un cadre professionnel, les smileys en série font paraître moins compétent sans rendre plus chaleureux, selon une étude menée dans 29 pays. Un seul suffit.',
  example: { bad: 'Quelle équipe 🙌 🔥 💪', good: 'Quelle équipe 🙌' },
  source: {
    title:
      'Glikson, Cheshin et van Kleef, “The Dark Side of a Smiley”, Social Psychological and Personality Science, 2018',
  },
  // Hands that clap for somebody are no make-up.
  find: { phrases: ['<emoji> <emoji> <emoji>+'], mark: 'phrase', draft: { applause: [0, 0] } },
  // One emoji at the head of each line makes a list in which readers find their way: a hint at most.
  also: [{ level: 'hint', mark: 'bullet', line: { emojiLines: [1] }, draft: { emojiLines: [4] } }],
  anyLanguage: true,
  suggest: [
    {
      size: 'trim',
      from: /^(?<one>(?:\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*))\s*\P{L}+$/u,
      to: '{one}',
    },
    { size: 'trim', from: /^(?:\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*)$/u, to: '–' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: 'Belle journée ⟦🚀🚀🚀⟧', after: 'Belle journée 🚀' },
    { text: 'Quelle équipe ⟦🙌 🔥 💪⟧', after: 'Quelle équipe 🙌' },
    {
      text: '⟦👉⟧ Écouter\n👉 Apprendre\n👉 Diriger\n👉 Dormir',
      after: '– Écouter\n👉 Apprendre\n👉 Diriger\n👉 Dormir',
    },
    { text: 'On a déménagé ⟦🎉 🥳 🎊 🪩⟧' },
    { text: 'Merci ⟦❤️❤️❤️⟧' },
  ],
  quiet: [
    { text: 'Félicitations, Rosa ! C’est tellement mérité 👏👏👏', near: true },
    { text: 'Merci Rosa ❤️' },
    { text: 'Acme® et Novalia™ ont signé.', near: true },
    { text: 'Lille 🇫🇷 et Gand 🇧🇪 jouent vendredi.', near: true },
    { text: 'Deux dates :\n📅 lundi, Lille\n📅 vendredi, Lyon\n📍 Le vieux moulin', near: true },
    { text: 'Ce qu’il nous faut :\n🔹 deux pompes\n🔹 une cave sèche\n🔹 Rosa', near: true },
    { text: 'Il pleut 🌧️ et on repeint quand même la grille 🙂', near: true },
    {
      text: 'Les délais par pays :\n🇫🇷 douze jours\n🇬🇧 neuf jours\n🇪🇸 onze jours\n➕ un jour de quai\n➖ la fête',
      near: true,
    },
  ],
};
