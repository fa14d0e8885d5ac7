import type { Examples, Rule } from '../../../engine/rule';
import { closedQuestion as closedQuestionInAny } from '../../any/closed-question';

export const closedQuestion: Rule = {
  ...closedQuestionInAny,
  title: 'yes or no',
  why: 'Every question here can be answered with one word. A “how” or a “what” would bring back what your readers have lived.',
  example: { bad: 'Do you believe in remote work?', good: 'What did you stop doing when your team went remote?' },
  source: {
    title:
      'Yeomans, Kantor and Tingley, “The politeness Package: Detecting Politeness in Natural Language”, The R Journal, 2018',
  },
  find: {
    phrases: [
      '^ ~2 (do|did|have|are|were|will|would) (you|your)',
      '^ ~1 (should|is|are|does|has|have|will|can) (we|it|this|that|there|managers|leaders|companies|teams|the|a|an|your)',
    ],
    ...closedQuestionInAny.find,
    unless: [
      '(how|what|why|which|where|when|who|whom|or|anyone|anybody|someone|somebody)',
      '(know|guess|remember|mind|want|need|wonder|ever)',
      '(sure|serious|kidding|crazy|joking|ok|okay|hiring|free)',
      'is there (a|any|anything)',
      '^ (q|kids|me)',
      '(are|were) you (a|an|looking|interested|coming|attending|in|at|here)',
      '(would you|do you) (like|have)',
      '(have|did) you (hear|heard|catch|caught|register|registered)',
    ],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /^do you (?<v>(?:believe|think|agree|feel(?! the same)|trust|support|like|prefer)\b(?! (?:that )?you\b).*)$/,
      to: 'What makes you {unquoted:v}, or not?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^do you (?<v>(?!\w+(?: with)? (?:an?|any|some|one)\b)(?:use|handle|manage|run|measure|plan|organi[sz]e|deal with|work|track|prepare|train|teach|choose|decide|test|share|write|read|recruit|hire|sell|buy|build|keep|make|set|let)\b.*)$/,
      to: 'How do you {unquoted:v}?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^is it time (?:to|for us to) (?<v>.{4,})$/,
      to: 'What would have to change before we {unquoted:v}?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^should (?<s>(?:we|managers|leaders|companies|teams|the|a|an)\b.{6,})$/,
      to: 'When should {unquoted:s}, and when not?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^are you ready (?<x>(?:for|to (?!unlock|discover|join|explore|enjoy|experience|take|win|get|find|see|meet|start|make)\w+) .{3,})$/,
      to: 'What would you still need to be ready {unquoted:x}?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^have you (?<v>(?:done|tried|tested|used|seen|noticed|stopped|moved|cut|changed|read)\b.*?)(?: too| also| as well)?$/,
      to: 'If you have {unquoted:v}, what happened?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^can (?<s>(?:we|managers|leaders|companies|teams) (?!afford|be )\w.{4,})$/,
      to: 'How can {unquoted:s}?',
    },
    {
      size: 'invite',
      whole: true,
      // What is asked of one reader, as a favour, depends on nothing.
      from: /^(?:would|should)\b(?! you (?:be|accept|agree|mind|please|help)\b)/,
      to: '{unquoted:own}? What would it depend on?',
      stands: 'last',
    },
    {
      size: 'invite',
      whole: true,
      // Of a thing that one may have tried; nobody tells how it went to earn so much.
      from: /^have you (?:ever |already |also )?(?:tried|tested|used|started|stopped|switched|moved|introduced|adopted|changed|cut|built|launched|hired|led|run|organi[sz]ed|implemented|done|joined|worked)\b(?!.*[$€£])/,
      to: '{unquoted:own}? If so, how did it go?',
      stands: 'last',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Do you believe in remote work?⟧', after: 'What makes you believe in remote work, or not?' },
    {
      text: '⟦Is it time to rethink the annual review?⟧',
      after: 'What would have to change before we rethink the annual review?',
    },
    { text: '⟦Do you use a sleep app that you really like?⟧ Mine counts sheep.' },
    { text: '⟦Should managers be trained before they are promoted?⟧' },
    { text: '⟦Are you ready for the new rules?⟧', after: 'What would you still need to be ready for the new rules?' },
    {
      text: 'We cut two meetings a week. ⟦Have you done it too?⟧',
      after: 'We cut two meetings a week. If you have done it, what happened?',
    },
  ],
  quiet: [
    { text: 'What did you stop doing when you cut meetings?' },
    { text: 'Could someone explain to me how the new form works?', near: true },
    { text: 'Do you remember which of the two pumps failed first?', near: true },
    { text: 'Should we keep the annual review? And if so, what should it lead to?', near: true },
    { text: 'Are you in Leeds on Friday or on Monday?', near: true },
  ],
};
