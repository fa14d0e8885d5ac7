import type { Examples, Rule } from '../../../engine/rule';
import { emojiRun as emojiRunInAny } from '../../any/emoji-run';

export const emojiRun: Rule = {
  ...emojiRunInAny,
  // Of different ones each may stand for something.
  suggest: [
    {
      size: 'trim',
      from: /^(?<one>\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*)\s*(?:\k<one>\s*)+$/u,
      to: '{one}',
    },
  ],
  title: 'rows of emoji',
  why: 'Repeated, an emoji says nothing more, and a screen reader reads out every one of them. One is enough.',
  example: { bad: 'What a team 🙌🙌🙌', good: 'What a team 🙌' },
  source: {
    title: 'W3C, technique H86: Providing text alternatives for emojis',
    url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H86',
  },
};

export const examples: Examples = {
  fires: [
    { text: 'Proud day ⟦🚀🚀🚀⟧', after: 'Proud day 🚀' },
    { text: 'What a team ⟦🙌 🙌 🙌⟧', after: 'What a team 🙌' },
    { text: '⟦👉⟧ Listen\n👉 Learn\n👉 Lead\n👉 Rest' },
    { text: 'We moved ⟦🎉🎉🎉🥳⟧' },
    { text: 'On Friday we swim, ride and run ⟦🏊🚴🏃⟧' },
    { text: 'It floats! ⟦🚀🚀🚀⟧ And it steers.', kind: 'quote' },
    { text: 'Thank you ⟦❤️❤️❤️⟧' },
  ],
  quiet: [
    { text: 'Congratulations, Rosa! So well deserved 👏👏👏', near: true },
    { text: 'Thank you Rosa ❤️' },
    { text: 'Acme® and Novalia™ signed.', near: true },
    { text: 'My daughter ran the whole ten miles 💪💪💪', near: true },
    { text: 'Four ports have signed: 🇫🇷🇬🇧🇪🇸🇵🇹', near: true },
    { text: 'Leeds 🇬🇧 and Lyon 🇫🇷 play on Friday.', near: true },
    { text: 'Two dates:\n📅 Monday, Leeds\n📅 Friday, Lyon\n📍 The old mill', near: true },
    { text: 'What we need:\n🔹 two pumps\n🔹 a dry cellar\n🔹 Rosa', near: true },
    { text: 'It rains 🌧️ and we paint the gate anyway 🙂', near: true },
    {
      text: 'Lead times by country:\n🇫🇷 twelve days\n🇬🇧 nine days\n🇪🇸 eleven days\n➕ a day in port\n➖ the holiday',
      near: true,
    },
  ],
};
