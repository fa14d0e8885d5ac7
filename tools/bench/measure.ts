import writeGood from 'write-good';
import { compile } from '../../lib/engine/compile';
import type { Draft } from '../../lib/engine/draft';
import type { Program } from '../../lib/engine/program';
import { makeReviewer } from '../../lib/engine/reviewer';
import { detector } from '../../lib/languages/detect';
import { packs } from '../../lib/languages/packs';
import weighing from '../../lib/languages/weighing.json';
import { makeHarper } from './harper';
import { makeTerms } from './terms';
import { type MakeTexts, typeLetter } from './texts';
import { tokeniseOnly } from './tokenise-only';

/** Milliseconds of each call, by what was measured. */
export type Times = Record<
  'english' | 'french' | 'tokenise' | 'writeGood' | 'harper' | 'keystroke' | 'terms10k' | 'length120k',
  readonly number[]
>;

/** How many texts of each language are measured, and how many very long ones. */
const TEXTS = 30;
const LONG = 10;
const WARM_UP = 400;
/** harper.js comes compiled and takes much longer: a tenth warms it up. */
const WARM_UP_HARPER = 40;

const draft = (text: string): Draft => ({ text, kind: 'post', author: 'person' });
const fullReview = (program: Program) => (text: string) => makeReviewer(program).review(draft(text));

/** Measures everything once in this process. Each engine gets each text once, in one piece and after a warm-up with other texts. */
export async function measure(english: MakeTexts, french: MakeTexts): Promise<Times> {
  const review = fullReview(compile(packs, detector, [], weighing));
  const reviewTerms = fullReview(compile(packs, detector, makeTerms(10_000), weighing));
  const typed = keystrokes(compile(packs, detector, [], weighing));
  for (const work of [review, reviewTerms, writeGood, tokeniseOnly])
    time(work, [...english(WARM_UP), ...french(WARM_UP / 2)]);
  typed(english(WARM_UP));
  const texts = english(TEXTS);
  return {
    english: steady(review, english, texts),
    french: steady(review, french, french(TEXTS)),
    tokenise: steady(tokeniseOnly, english, texts),
    writeGood: steady(writeGood, english, texts),
    harper: await timeHarper(english, texts),
    keystroke: typed(english(TEXTS)),
    terms10k: steady(reviewTerms, english, english(TEXTS)),
    length120k: time(
      review,
      Array.from({ length: LONG }, () => english(40).join('\n\n')),
    ),
  };
}

/** Times of a kind of work in its steady state: right after some more texts of the same sort, which are not counted. */
const steady = (work: (text: string) => unknown, make: MakeTexts, texts: readonly string[]): number[] => {
  time(work, make(WARM_UP / 2));
  return time(work, texts);
};

function time(work: (text: string) => unknown, texts: readonly string[]): number[] {
  return texts.map((text) => {
    const start = performance.now();
    work(text);
    return performance.now() - start;
  });
}

/** The same, one text after the other, for work that answers later. */
async function timeHarper(make: MakeTexts, texts: readonly string[]): Promise<number[]> {
  const lint = await makeHarper();
  for (const text of make(WARM_UP_HARPER)) await lint(text);
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await lint(text);
    times.push(performance.now() - start);
  }
  return times;
}

/** One letter typed into a text that was just reviewed. */
const keystrokes =
  (program: Program) =>
  (texts: readonly string[]): number[] =>
    texts.flatMap((text) => {
      const reviewer = makeReviewer(program);
      reviewer.review(draft(text));
      return time((typed) => reviewer.review(draft(typed)), [typeLetter(text)]);
    });
