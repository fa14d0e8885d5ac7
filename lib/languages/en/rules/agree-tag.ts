import type { Examples, Rule } from '../../../engine/rule';
import { agreeTag as agreeTagInAny } from '../../any/agree-tag';

export const agreeTag: Rule = {
  ...agreeTagInAny,
  title: 'question without a subject',
  why: 'Anybody could ask it under any text, so hardly anybody answers. Ask about the one point on which you do not know better than your readers.',
  example: {
    bad: 'We moved to four days. Thoughts?',
    good: 'We moved to four days. Which day did your customers miss?',
  },
  source: {
    title:
      'Packard and Berger, “How Concrete Language Shapes Customer Satisfaction”, Journal of Consumer Research, 2021',
  },
  find: {
    phrases: [
      '^ (agree|disagree|do you agree|agree or disagree|who agrees|you agree|agreed|do we agree|would you agree) $',
      '^ (and)? (your|any|quick|what are your)? thoughts (on this|on that|below|anyone)? $',
      '^ (so|and|but)? (what|how) about you $',
      '^ (so|and|but|now)? what (do|would) you (think|say|reckon) (of|about)? (this|that|it|this one)? $',
      "^ (so|and)? (what's|what is) your (take|opinion|view|thought|thoughts) (on this|on that|here)? $",
      '^ (anyone else|who else|anybody else|just me|am i alone|is it just me|am i the only one|you too|same here) ~2 $',
      "^ (right|am i right|isn't it|yes or no|true or false|you with me|who's with me|sound familiar|sounds familiar|can you relate|relatable|make sense|makes sense) $",
      '^ (and)? you $',
      '^ what say you $',
      '^ (curious to hear)? your view $',
    ],
    ...agreeTagInAny.find,
  },
  suggest: [
    { size: 'turn', to: 'What am I not seeing about {plan:topic}?' },
    // Whoever is asked how it is with him has nothing to differ from, nor has who was only promised more.
    {
      size: 'turn',
      whole: true,
      from: /^(?!.*\b(?:about you|and you)$|you$)/,
      to: 'Where do you see it differently?',
      around: /^(?![^▮]*(?:\.\.|…)\s*▮)/,
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: 'Culture eats strategy for breakfast. ⟦Agree?⟧',
      after: 'Culture eats strategy for breakfast. Where do you see it differently?',
    },
    { text: 'We moved to four days. ⟦Thoughts?⟧' },
    { text: 'Managers should listen more. ⟦What do you think?⟧' },
    { text: 'Mondays are hard. ⟦Anyone else?⟧' },
    { text: 'Trust first, control second. ⟦Am I right?⟧' },
    {
      text: 'We have tested our night shift bonus in Leeds. ⟦What about you?⟧',
      after: 'We have tested our night shift bonus in Leeds. What am I not seeing about our night shift bonus?',
    },
  ],
  quiet: [
    { text: 'We moved to four days. Which day did your customers miss?' },
    { text: 'We moved to four days. What broke first at your place? Thoughts?', near: true },
    { text: 'The new rota starts in May. Thoughts, Ana?', near: true },
    { text: 'What do you think of a rota that starts at five?', near: true },
    { text: 'We agree on the price and on nothing else.' },
  ],
};
