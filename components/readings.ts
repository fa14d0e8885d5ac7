import type { Measured, Measures } from '@/lib/habits/measures';
import type { MetricsWords } from '@/lib/wording/metrics/words';

/** One measure as a line of words. */
export interface Reading {
  title: string;
  said: readonly string[];
  counted: string;
}

/** In the order in which they are told: what opens a conversation before what keeps it. */
const order: readonly Measured[] = [
  'conversation',
  'questions',
  'followUp',
  'receptive',
  'credit',
  'listening',
  'calm',
];

function sharesOf(words: MetricsWords, { shares, towardsUnknown: unknown }: Measures): Reading[] {
  return order.flatMap((name) => {
    const measure = shares[name];
    if (!measure) return [];
    const { title, reading, counted } = words[name];
    const { share, trend } = measure;
    const apart = name === 'conversation' && unknown > 0 ? [words.conversation.unknown(unknown)] : [];
    const said = [reading(share.part, share.whole), ...apart, ...(trend ? [words.trend[trend]] : [])];
    return [{ title, said, counted: trend ? `${counted} ${words.trend.counted}` : counted }];
  });
}

function exchangesOf(words: MetricsWords, { depth, breadth, loops }: Measures): Reading[] {
  const { depth: turns, breadth: people, loops: asked } = words;
  return [
    ...(depth ? [{ ...turns, said: [turns.reading(depth.over, depth.upTo)] }] : []),
    ...(breadth === undefined ? [] : [{ ...people, said: [people.reading(breadth)] }]),
    ...(loops ? [{ ...asked, said: [asked.reading(loops.part, loops.whole)] }] : []),
  ];
}

function timeOf(words: MetricsWords, { time, languages }: Measures): Reading[] {
  const { time: took, languages: spoke } = words;
  const perPost = time?.perPost;
  const perAnswer = time?.perAnswer;
  const usual = [
    ...(perPost ? [took.perPost(perPost.over, perPost.upTo)] : []),
    ...(perAnswer ? [took.perAnswer(perAnswer.over, perAnswer.upTo)] : []),
  ];
  return [
    ...(time ? [{ ...took, said: [took.reading(time.minutes), ...usual] }] : []),
    ...(languages ? [{ ...spoke, said: [spoke.reading(languages.en, languages.fr)] }] : []),
  ];
}

/** What the measures say, as far as they may be told; `nameOf` names a purpose, where it still has a name. */
export function readingsOf(
  words: MetricsWords,
  measures: Measures,
  nameOf: (purpose: string) => string | undefined,
): readonly Reading[] {
  const served = measures.purposes.flatMap(({ purpose, share }) => {
    const name = nameOf(purpose);
    return name ? [words.purposes.reading(share.part, share.whole, name)] : [];
  });
  return [
    ...sharesOf(words, measures),
    ...exchangesOf(words, measures),
    ...(served.length > 0 ? [{ ...words.purposes, said: served }] : []),
    ...timeOf(words, measures),
  ];
}
