import type { Examples, Rule } from '../../../engine/rule';

export const angryReply: Rule = {
  id: 'angry-reply',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['reply'],
  title: 'answer in anger',
  why: 'This turns from the matter to the person who wrote. Taking up one of their points first keeps the talk open, also for those who only read.',
  example: {
    bad: 'If you had read the report, you would know.',
    good: 'I see why the figure shocked you. Ours is 2.1, page 4.',
  },
  source: {
    title:
      'Yeomans, Minson, Collins, Chen and Gino, “Conversational receptiveness”, Organizational Behavior and Human Decision Processes, 2020',
    url: 'https://spiral.imperial.ac.uk/handle/10044/1/85402',
  },
  find: {
    phrases: [
      "(if|had) you (had|actually|bothered to|would)? ~1 (read|listened|looked|checked|paid attention) ~6 (you'd|you would|you wouldn't)",
      '(if|had) you (had)? bothered to',
      '(do|try doing) your (homework|research)',
      'get your facts (right|straight)',
      "^ ~1 (that's|that is|this is|what) (total|complete|utter|pure|absolute|such)? (nonsense|rubbish|garbage|bullshit|bs|bollocks|crap)",
      "you (clearly|obviously|evidently) (don't|do not|didn't|did not|haven't|have not|know nothing|have no) (know|understand|understood|read|listen|listened|about|idea|clue|care) (how|what|the|a|an|about|anything|why|where|who|our|of|it)",
      "you (have no|don't have the (slightest|faintest)|haven't got a) (idea|clue) (what|how|of|about)",
      'spare (me|us) (the|your) ~2 (lecture|lectures|sermon|outrage|drama|moralising|moralizing|comments)',
      "you (don't|do not) know what you're talking about",
      "you (don't|do not) know what you are talking about",
      '(how dare you|shame on you|get a life|get a grip|read before you)',
      "(easy|it's easy|it is easy) to criticise from",
      '(stop|quit) ~1 (saying|posting|spreading|talking|telling) ~2 (shit|bullshit|nonsense|lies|crap|rubbish)',
      '(stop|quit) lying',
      'what part of ~6 (did you not|do you not|did you|do you) understand',
    ],
    mark: 'sentence',
    draft: { i: [0, 12] },
    unless: ['(if you had|had you) ~6 (please|let me know)', '(sorry|apologies|my fault|my mistake|haha|lol|kidding)'],
  },
  suggest: [{ size: 'turn', to: 'I see why you say “{their}”. I see it differently. What am I missing?' }],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦If you had read the report, you would know.⟧',
      parent: 'The night shift has no nurse on Sundays. That is a scandal.',
      after: 'I see why you say “The night shift has no nurse on Sundays”. I see it differently. What am I missing?',
    },
    {
      text: '⟦You clearly don’t know how a plant works.⟧',
      parent: 'Your line stops three times every single week.',
      after:
        'I see why you say “Your line stops three times every single week”. I see it differently. What am I missing?',
    },
    { text: '⟦Do your homework before posting.⟧' },
    { text: '⟦That’s nonsense.⟧' },
    { text: '⟦Spare me the lecture.⟧ We open on Monday.' },
  ],
  quiet: [
    { text: 'I see why the figure shocked you. Ours is 2.1, page 4: https://acme.example/r.' },
    { text: 'You are right about the date; I had it wrong.' },
    { text: 'If you had a minute on Friday, I would show you the line.', near: true },
    { text: 'I did my homework on your pump and have two questions.', near: true },
    { text: 'The first version was nonsense, as you said, and I rewrote it.', near: true },
  ],
};
