import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

const said = '<told> ~1 (me|us) ~2';
const wrong = '(<fault>|too <much>|(not|never|nobody|nothing) ~1 <heard>)';

export const sharesCriticism: Rule = {
  id: 'shares-criticism',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'criticism shared',
  why: 'You shared a criticism that you received. That is rare.',
  example: { bad: 'We value feedback.', good: 'My team told me that I interrupt women more often than men.' },
  source: {
    title:
      'Coutifaris and Grant, “Taking Your Team Behind the Curtain: The Effects of Leader Feedback-Sharing and Feedback-Seeking on Psychological Safety”, Organization Science, 2022',
  },
  find: {
    phrases: [
      `(<critic>|<capital>|who|he|she|they|you) ${said} (<me>|my|our) ~5 ${wrong}`,
      `(<critic>|<capital>|who|he|she|they|you) (have|has|had)? (pointed out|complained) (to me|to us)? that (i|we|my|our)`,
      '(<critic>|<capital>|who|he|she|they|you) (reproached|criticised|criticized) (me|us) (for|because)',
      '(<critic>|<capital>|who|he|she|they|you) called (me|us) out (for|on|because)',
      `(i|we) (was|were|have been|got) told that? (<me>|my|our) ~5 (${wrong}|(reads|sounds|looks|feels|smells) like)`,
      '(criticism|criticisms|complaint|complaints|reproach|objection) (that|which)? (i|we) (received|got|heard|hear|read) ~5 <fair>',
      '(i|we) (was|were|have been) (rightly|fairly|justly) (criticised|criticized|reproached|corrected|called out)',
    ],
    words: {
      critic:
        list(`team teams colleague colleagues customer customers client clients reader readers user users employee employees
        patient patients nurse nurses supplier suppliers apprentice intern trainee driver drivers neighbour neighbours member members
        partner partners assistant daughter son wife husband union someone somebody people manager managers engineer engineers
        student students citizen citizens resident residents voter voters parent parents friend teacher teachers woman man`),
      told: [
        ...list('told wrote reminded warned said'),
        'wrote to',
        'said to',
        'has told',
        'have told',
        'made it clear to',
      ],
      me: list("i we i'm i've i'd we're we've we'd"),
      fault: [
        ...list(`interrupt interrupted ignore ignored forget forgot avoid avoided overlook overlooked dodge dodged unreadable unclear
          confusing late rude unfair arrogant distant absent cold harsh useless boring condescending patronising patronizing slow
          opaque vague wrong broken jargon micromanage lecture failed missed disappointed hurt neglected lacked lack`),
        ...[
          "don't listen",
          "didn't listen",
          "don't answer",
          "didn't answer",
          "don't reply",
          "didn't reply",
          "doesn't work",
        ],
        ...[
          "don't explain",
          "didn't explain",
          "didn't ask",
          "don't ask",
          "didn't consult",
          "didn't see",
          'hard to',
          'makes no sense',
        ],
        ...['let them down', 'let her down', 'let him down', 'out of touch'],
      ],
      much: list(
        'much many long slow late fast far loud often little few complicated technical vague quickly short early expensive',
      ),
      heard: list(
        'listen listened listens answer answered answers reply replied explain explained ask asked thank thanked clear enough understands understood',
      ),
      fair: list('fair right true justified deserved stung hurt useful hard stays changed helped'),
    },
    mark: 'sentence',
    unless: [
      "(couldn't|could not|can't|cannot|wouldn't|would never|will never|won't|impossible|crazy|insane|mad|haters|kidding)",
      '(love|loved|amazing|inspire|inspired|inspiring|proud|brilliant|best|congratulations|great)',
      '(was|were|am|is|are) (right|correct)$',
      'wrong to (worry|doubt|fear)',
      'without (a|any|the) (data|proof|reason|argument|evidence)',
      '(scam|lie|lies|liar|liars|hypocrite|fake news|media)',
      'too (nice|kind|modest|generous|humble|good|young)',
      '(told|said to|asked) ~2 (me|us) (to|how|about|a|the)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦My team told me I interrupt women more than men.⟧' },
    { text: '⟦A customer wrote to me that our invoice is unreadable.⟧' },
    { text: '⟦The criticism I received in Turin was fair.⟧' },
    { text: '⟦I was told my Monday note reads like a fax.⟧' },
    { text: '⟦You pointed out that I answer the powerful first.⟧', kind: 'reply' },
    { text: 'We reopened in May. ⟦Two nurses told us that we had decided too quickly.⟧ They had a point.' },
    { text: '⟦Ana called me out for answering during her talk.⟧' },
    { text: '⟦We were rightly criticised for the silence in March.⟧' },
  ],
  quiet: [
    { text: "They said I couldn't do it.", near: true },
    { text: 'Everybody told me I was crazy to open in Leeds.', near: true },
    { text: 'A customer told me that our pump changed her mornings.', near: true },
    { text: 'My team told me to rest, and I did.', near: true },
    { text: 'The minister was told that the line is late.', near: true },
    { text: 'We value feedback.' },
  ],
};
