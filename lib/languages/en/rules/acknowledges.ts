import type { Examples, Rule } from '../../../engine/rule';

export const acknowledges: Rule = {
  id: 'acknowledges',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['reply'],
  title: 'point acknowledged',
  why: 'You showed that you had read what was said to you.',
  example: { bad: 'As I said before, the price is fixed.', good: 'You’re right about the date.' },
  source: {
    title:
      'Yeomans, Minson, Collins, Chen and Gino, “Conversational Receptiveness: Improving Engagement with Opposing Views”, Organizational Behavior and Human Decision Processes, 2020',
  },
  find: {
    phrases: [
      "^ ~5 (you're|you are) (absolutely|quite|so|totally|completely|entirely|both|certainly|probably|perfectly)? (right|correct)",
      '^ ~4 (fair|good|valid|excellent|interesting|reasonable) (point|points|catch|objection|remark)',
      '^ ~4 great catch',
      '(thanks|thank you) (for|so much for|very much for) (pointing|flagging|catching|correcting|spotting|noticing|the correction|the heads-up|telling me|raising|clarifying|explaining|the clarification|the explanation)',
      '(i|we) ~1 agree (with you|with your|on the|on timing|on that|that your|that you)',
      '^ ~3 (i|we) (absolutely|fully|totally|completely|entirely|certainly|do)? agree (on|about|that)',
      '^ ~2 agreed (on|that|about)',
      '(i|we) (do|can|fully|completely|totally)? understand (that|why|how|your) ~5 (you|your|disappointment|anger|frustration|concern|concerns|worry|worries)',
      '(i|we) (do|can)? see (why you|your point|what you mean|where you|how you|why that)',
      '^ ~3 (i|we) (do|can)? understand (that|why|your)',
      '(point taken|point well taken|i stand corrected|fair enough)',
      '^ ~3 makes (a lot of|perfect|total|good)? sense',
      "(i|we) (had not|hadn't) (seen|thought of|considered|noticed|realised|realized) (that|this|it|the|your)",
      'you (have|make|made|raise|raised) (a|an|some|several|two) ~1 (point|points|question|questions)',
      'as you (say|said|rightly|point out|pointed out|note|noted|mentioned|wrote)',
    ],
    mark: 'sentence',
    once: true,
    unless: [
      "but you (don't|do not|clearly|never|are|have|should|can't|just|always|still)",
      "(if|whether|unless|convince|tell you|think|not|why|because|when) (you're|you are) ~1 (right|correct)",
      "(you're|you are) ~1 right (wing|wingers|there|here|now|handed|behind|next|up|down)",
      "(you're|you are) ~1 correct (wing|there)",
      "(doesn't|does not|no|any|if|if that|if it|if this|didn't|more|least|only) ~1 (make|makes) ~1 sense",
      "(i|we) (don't|do not|can't|cannot|fail to|never|didn't) ~1 (agree|understand|see)",
      "(would|should|could|do|don't|hope|think|sure|know) you (agree|understand)",
      '(sarcasm|oh sure|yeah right|nice try|good point out|laughable|ridiculous|nonsense)',
      '(happens|given|as) ~1 as (i|we) said',
      '<name> and i agree',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦I understand that the delay cost you a weekend.⟧' },
    { text: '⟦You’re right about the date.⟧' },
    { text: '⟦Fair point on the price.⟧' },
    { text: '⟦Thanks for pointing it out.⟧' },
    { text: '⟦I agree with you on timing, less on cost.⟧' },
    { text: '⟦I see your point about the second shift.⟧ We will try it in May.' },
    { text: '⟦I had not thought of the night bus.⟧' },
  ],
  quiet: [
    { text: 'You clearly don’t know.', near: true },
    { text: 'As I said before, the price is fixed.', near: true },
    { text: 'I understand, but you never read the plan.', near: true },
    { text: 'If you’re right, the line closes in May.', near: true },
    { text: 'That makes no sense to me.', near: true },
    { text: 'The second shift starts in May.' },
  ],
};
