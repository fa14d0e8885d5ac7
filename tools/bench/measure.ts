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

/** Milliseconds of each call, by what was measured and round by round. */
export type Times = Record<
  'english' | 'french' | 'tokenise' | 'writeGood' | 'harper' | 'keystroke' | 'terms10k' | 'length120k',
  readonly (readonly number[])[]
>;

/** Rounds, in each of which everything is timed in turn: what else the machine does then falls on all alike. */
const ROUNDS = 12;
/** Texts that each is timed on in a round, and those read right before, not counted, after what others left in the caches. */
const TEXTS = 5;
const LEAD_IN = 10;
/** Texts read before the first round, until the code is compiled. */
const WARM_UP = 400;
/** Longer work has fewer of all. */
const SHORTER = 10;

/** Gets a text ready, and hands back what is timed. */
type Work = (text: string) => () => unknown;

const draft = (text: string): Draft => ({ text, kind: 'post', author: 'person' });
const fullReview =
  (program: Program): Work =>
  (text) =>
  () =>
    makeReviewer(program).review(draft(text));

/** One letter typed into a text that was just reviewed. */
const keystroke =
  (program: Program): Work =>
  (text) => {
    const reviewer = makeReviewer(program);
    reviewer.review(draft(text));
    const typed = draft(typeLetter(text));
    return () => reviewer.review(typed);
  };

/** What is timed, on texts of which sort; `same`: on those of the round, text for text; `long`: it takes long. */
async function works(english: MakeTexts, french: MakeTexts) {
  const program = compile(packs, detector, [], weighing);
  const lint = await makeHarper();
  const joined: MakeTexts = (count) => Array.from({ length: count }, () => english(40).join('\n\n'));
  return {
    english: { make: english, work: fullReview(program), same: true },
    french: { make: french, work: fullReview(program) },
    tokenise: { make: english, work: (text) => () => tokeniseOnly(text), same: true },
    writeGood: { make: english, work: (text) => () => writeGood(text), same: true },
    harper: { make: english, work: (text) => () => lint(text), same: true, long: true },
    keystroke: { make: english, work: keystroke(program) },
    terms10k: { make: english, work: fullReview(compile(packs, detector, makeTerms(10_000), weighing)) },
    length120k: { make: joined, work: fullReview(program), long: true },
  } satisfies Record<keyof Times, { make: MakeTexts; work: Work; same?: true; long?: true }>;
}

/** Measures everything in this process, in turn. No engine gets a text twice, and those that are compared get the same ones. */
export async function measure(english: MakeTexts, french: MakeTexts): Promise<Times> {
  const timed = Object.entries(await works(english, french)).map(([name, one]) => {
    const share = 'long' in one ? SHORTER : 1;
    const run = (count: number): Promise<number[]> => time(one.work, one.make(Math.ceil(count / share)));
    return {
      name: name as keyof Times,
      run,
      counted: (texts: readonly string[]) => time(one.work, 'same' in one ? texts : one.make(TEXTS)),
      times: [] as number[][],
    };
  });
  for (const { run } of timed) await run(WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    const texts = english(TEXTS);
    // Now one is the first, now the other.
    for (const one of round % 2 === 0 ? timed : timed.toReversed()) {
      await one.run(LEAD_IN);
      one.times.push(await one.counted(texts));
    }
  }
  return Object.fromEntries(timed.map(({ name, times }) => [name, times])) as unknown as Times;
}

async function time(work: Work, texts: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    const run = work(text);
    const start = performance.now();
    const answer = run();
    if (answer instanceof Promise) await answer;
    times.push(performance.now() - start);
  }
  return times;
}
