import type { Examples, Rule } from '../../../engine/rule';

const ask =
  /^(?<who>we|we're|i|i'm)\b[^,;:]*\bat your disposal(?: for (?<q>any (?:further |other )?(?:questions?|information)))$/;
const more =
  /^(?:please,? )?(?:do not|don't) hesitate to (?:contact|reach out to|get in touch with|ask|message|call) (?<whom>us|me)\b[^,;:]* (?:with|if you have) (?<q>(?:any|more|further) [^,;:]*questions?[^,;:]*)$/;
const patience = /\b(?<x>patience|understanding)\b.* appreciated$/;
const contact =
  /^(?:please,? )?(?:do not|don't) hesitate to (?<verb>contact|call|message|dm|reach out to) (?<whom>us|me)$/;
/** Who is there to be asked stays who it is. */
const others =
  /^(?:please,? )?(?:do not|don't) hesitate to (?<do>(?:contact|call|message|email|ask|reach out to|get in touch with) [^,;:]{2,120})$/;
const afterIf =
  /^(?<a>(?:if|should|for) [^,;:]{6,80}), (?:please )?(?:do not|don't) hesitate to (?<verb>contact|call|message|dm|reach out to) (?<whom>us|me|our [\w ]{3,30})$/;

export const officialese: Rule = {
  id: 'officialese',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'letterhead',
  why: 'A formula of letters and counters: readers hear a department, not you. Courtesy can stay, the formula can go.',
  example: {
    bad: 'Please be advised that the site will close.',
    good: 'The site closes on Friday. If that hurts you, write to me here.',
  },
  source: { title: 'Government Digital Service, “Words to avoid”, GOV.UK' },
  find: {
    phrases: [
      '(please|kindly) (be advised|be informed) (that)?',
      '(we|i) (wish|would like|are writing|am writing) to (inform|advise) you',
      '(we|i) (hereby|duly) (inform|confirm|announce|acknowledge|declare)',
      "(we|i|we are|we're|i am|i'm) (regret|pleased|sorry) to inform you",
      "(do not|don't|never) hesitate to (contact|reach|call|get in touch|message|dm|email|ask) ~1",
      '(we|i) ~1 (remain|are|am) (entirely|fully)? at your disposal',
      'kindly (note|find|be|refer|contact|revert)',
      '(dear|to our) (valued|esteemed) (customers|customer|clients|client|members|partners|guests)',
      'please find (attached|enclosed|herewith)',
      'at your earliest convenience',
      '(apologise|apologize|sorry|apologies) for any inconvenience',
      '(should you|in the event that you|if you) (have|require|need) any (further|additional)',
      '(we|i) ~1 appreciate your (patience|understanding|cooperation)',
      'your (patience|understanding|cooperation) (and ~2)? is ~1 appreciated',
      '(as per|further to|with reference to) (your|our)',
    ],
    mark: 'sentence',
    once: true,
    sentence: { questions: [0, 0] },
  },
  suggest: [
    {
      size: 'trim',
      from: /^(?:that )(?<said>.{6,})$/,
      to: '{Said}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /\b(?:advised|informed|inform you|advise you) that (?<said>.{6,})$/,
      to: '{Said}.',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:please |kindly )(?:be advised|be informed)[,:]? (?<said>(?!of\b|that\b).{8,})$/,
      to: '{Said}.',
    },
    { size: 'trim', whole: true, from: /^kindly (?<do>(?:note|refer|contact) .{4,})$/, to: '{Do}.' },
    {
      size: 'trim',
      whole: true,
      from: /^dear (?:valued|esteemed) (?<who>\w+), (?<said>(?!we wish|we would like|please be).{6,})$/,
      to: '{Said}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /\b(?:inform|advise) you of (?<x>(?:a|an|some|two|three) .{3,60})$/,
      to: 'There is {x}: [what it changes, for whom].',
    },
    { size: 'trim', whole: true, from: others, to: 'Please {low:do}.' },
    { size: 'trim', whole: true, from: patience, to: 'Thank you for your {x}.' },
    { size: 'trim', whole: true, from: afterIf, to: '{a}, please {verb} {whom}.' },
    { size: 'turn', whole: true, from: ask, to: 'Ask {us:who} {q} here.' },
    { size: 'turn', whole: true, from: contact, to: '{Verb} {whom} here.' },
    { size: 'turn', whole: true, from: more, to: 'Ask {whom} {q} here.' },
    {
      size: 'turn',
      whole: true,
      from: /^(?<a>.*\b(?:apologi[sz]e|sorry|apologies)) for any inconvenience\b[^,;:]*$/,
      to: '{a} for the inconvenience: [what went wrong].',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:we|i) (?:do |really |greatly |truly )?appreciate your (?<x>patience|understanding)$/,
      to: 'Thank you for your {x}.',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Please be advised that the site will close.⟧', after: 'The site will close.' },
    {
      text: '⟦Dear valued customers, we wish to inform you of a change.⟧',
      after: 'There is a change: [what it changes, for whom].',
    },
    { text: '⟦Do not hesitate to contact our services.⟧', after: 'Please contact our services.' },
    { text: '⟦We remain at your disposal for any question.⟧', after: 'Ask us any question here.' },
    { text: '⟦Kindly note the new hours.⟧', after: 'Note the new hours.' },
    {
      text: 'The line stood still all night. ⟦We apologise for any inconvenience.⟧',
      kind: 'reply',
      after: 'The line stood still all night. We apologise for the inconvenience: [what went wrong].',
    },
  ],
  quiet: [
    { text: 'The site closes on Friday. If that hurts you, write to me here.' },
    { text: 'Thank you, and please tell me if I got it wrong.', near: true },
    { text: 'Please note the door code before you leave, it changes on Friday.', near: true },
    { text: 'Rosa kindly showed me how she files the reports.', near: true },
    { text: 'I did not hesitate to stop the line.', near: true },
  ],
};
