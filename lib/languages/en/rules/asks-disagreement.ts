import type { Examples, Rule } from '../../../engine/rule';

export const asksDisagreement: Rule = {
  id: 'asks-disagreement',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'room for a no',
  why: 'You left room for a no.',
  example: { bad: 'Everyone agrees.', good: 'Tell me where I’m wrong.' },
  source: {
    title:
      'Yeomans, Minson, Collins, Chen and Gino, “Conversational Receptiveness: Improving Engagement with Opposing Views”, Organizational Behavior and Human Decision Processes, 2020',
  },
  find: {
    phrases: [
      'what (am i|are we) ~1 (missing|not seeing|overlooking|getting wrong|forgetting)',
      'what (have|did) (i|we) ~1 (miss|missed|forget|forgotten|overlook|overlooked|get wrong|got wrong)',
      "(tell|show|explain to|write) (me|us) ~1 (where|why|when|how|if|what) (i'm|i am|we're|we are|i might be|i may be|i|we) ~1 (wrong|mistaken|missed|miss|missing|got wrong)",
      'correct (me|us) (if|where)',
      'who (sees|would see|reads) (it|this|that|things) (differently|otherwise)',
      '(do|does|would) (you|anyone|anybody|any of you) ~1 (see|read) (it|this|that|things) differently',
      "(i'd|i would|we'd|we would|i|we) ~1 (welcome|love|like|value|appreciate|want|need) ~2 (objections|objection|disagreement|pushback|counterarguments|counterexamples|counterexample|dissent|contrary views)",
      'where (did|does|has|would|might) (it|this|that) (not|fail|break|go wrong) ~2 (for|at|with|in) ~1 (you|your)',
      'where (did|does|has|would) (it|this|that) not (work|hold|worked|held|apply)',
      '(who|anyone|anybody|those who|does anyone|do any of you|would anyone) ~1 (disagree|disagrees)',
      "if you (disagree|see it differently|think otherwise) ~2 (tell|say|write|explain|please|i'd|i would|let)",
      '(feel free|please|welcome|free) to (disagree|push back|object|contradict)',
      '(poke|pick) (holes|a hole) in',
      'what would (change|have changed) (my|your|our) mind',
      'who ~4 would say no',
      'what (would|do) you (object|hold against)',
      '(happy|glad) to be (corrected|contradicted|proved wrong|proven wrong)',
      'what speaks against',
    ],
    mark: 'sentence',
    unless: [
      'prove me wrong',
      '(dare|coward|cowards|idiot|idiots|go ahead|obviously)',
      'what (am i|are we) missing out',
      'we (must|should|need to) (continue to)? push back',
      'who ~3 disagree ~3 (is|are|clearly)',
    ],
  },
  also: [
    {
      phrases: ['(any|your|what|which) ~1 (objections|objection|counterarguments|counterexamples)'],
      mark: 'sentence',
      sentence: { questions: [1] },
    },
  ],
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦What am I missing on pay?⟧' },
    { text: '⟦Tell me where I’m wrong.⟧' },
    { text: '⟦Who sees it differently?⟧' },
    { text: '⟦I’d welcome objections before Friday.⟧' },
    { text: '⟦Where did it not hold for you?⟧' },
    { text: 'We close one lane in May. ⟦If you disagree, tell me before the vote.⟧' },
    { text: '⟦Any objections to two shifts instead of three?⟧' },
  ],
  quiet: [
    { text: 'Everyone agrees.', near: true },
    { text: 'Am I right?', near: true },
    { text: 'Go ahead, prove me wrong.', near: true },
    { text: 'We must continue to push back on this plan.', near: true },
    { text: 'Some of the drivers disagree with us.', near: true },
    { text: 'We handled every objection before the vote.' },
  ],
};
