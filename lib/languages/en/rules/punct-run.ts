import type { Examples, Recipe, Rule } from '../../../engine/rule';
import { punctRun as punctRunInAny } from '../../any/punct-run';

/** A space before the sign goes with it, but behind a link, which would take the sign for its own. */
const spaced = (sign: string): Recipe => ({
  size: 'trim',
  to: sign,
  around: new RegExp(`^(?:[^▮]*\\s)?(?!https?:)[^\\s▮]+▮\\s[^▮]*\\${sign}`),
});

export const punctRun: Rule = {
  ...punctRunInAny,
  title: 'rows of ! and ?',
  why: 'One sign says it. In a row they raise the voice, and the words lose theirs.',
  example: { bad: 'We did it!!', good: 'We did it!' },
  source: {
    title: 'Chakraborty and others, “Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media”, 2016',
    url: 'https://arxiv.org/abs/1610.09786',
  },
  suggest: [spaced('?'), spaced('!'), ...punctRunInAny.suggest],
};

export const examples: Examples = {
  fires: [
    { text: 'We did it⟦!!⟧', after: 'We did it!' },
    { text: 'Really⟦??⟧ I had no idea.', after: 'Really? I had no idea.' },
    { text: 'Wow⟦!⟧ What a day! Thank you! More soon!' },
    { text: 'So this is it⟦???!!!⟧' },
    { text: 'The new press runs⟦ !!!⟧ 🚀 Come and see it.', after: 'The new press runs! 🚀 Come and see it.' },
    { text: 'The plan: https://acme.example/plan⟦ !!⟧', after: 'The plan: https://acme.example/plan !' },
    { text: 'The new press runs⟦!!⟧Come and see it.', after: 'The new press runs! Come and see it.' },
    { text: 'Are you serious⟦?!?⟧' },
  ],
  quiet: [
    { text: 'We did it!' },
    { text: 'Really? And then…', near: true },
    { text: 'You did what?! Alone, at night, in the rain.', near: true },
    { text: 'Thank you! It works! See you on Monday.', near: true },
    { text: 'Thank you, Rosa!! See you on Monday.', kind: 'reply', near: true },
    { text: 'I am so proud of my daughter!! Ten miles!', near: true },
    { text: 'Set the flag with != or !ready in the script.', near: true },
  ],
};
