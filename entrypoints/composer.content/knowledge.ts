import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Explanation } from '@/components/coach-model';
import type { Finding } from '@/lib/engine/finding';
import type { Term } from '@/lib/engine/pack';
import type { Program } from '@/lib/engine/program';
import { makeReviewer, type Reviewer } from '@/lib/engine/reviewer';
import type { Carried } from '@/lib/languages/carry';
import { unpack } from '@/lib/languages/unpack';
import type { Effective } from '@/lib/policy/effective';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { pickWords } from '@/lib/wording/pick';
import type { Words } from '@/lib/wording/words';

/** What holds on a page, and what is known of its composers; no adapter where nothing is. */
export type Frame = Effective & { adapter?: SiteAdapter };

/** Where a page learns what holds and what the rules are. */
export interface Source {
  /** `undefined` when nobody answers. */
  askFrame(host: string | undefined): Promise<Frame | undefined>;
  askRules(): Promise<Carried | undefined>;
}

/** What a page knows of the world; empty until it was asked for. */
export interface Knowledge {
  frame: ReadonlySignal<Frame | undefined>;
  words: ReadonlySignal<Words>;
  /** Asks again for what holds, on a page that has asked before. */
  renew(): void;
  /** The same, unless it was done; settles when what is being asked has come. */
  ready(): Promise<void>;
  /** A reviewer over one program for all; `undefined` until the rules have come. */
  makeReviewer(): Reviewer | undefined;
  /** A rule's own words, or the organisation's reason for one of its terms. */
  explain(finding: Pick<Finding, 'rule' | 'term'>): Explanation | undefined;
}

/** Milliseconds between questions that nobody answered. */
const WAITS = [300, 1_000, 3_000, 10_000] as const;

/** Nothing is asked before something editable is touched: a page that is only read costs nothing. */
export function makeKnowledge(
  host: string | undefined,
  source: Source,
  wait: (ms: number) => Promise<void>,
): Knowledge {
  const frame: Signal<Frame | undefined> = signal(undefined);
  const program: Signal<Program | undefined> = signal(undefined);
  const words = computed(() => pickWords(frame.value?.language.value, navigator.languages));
  let asked: Promise<void> | undefined;
  const askAll = async (): Promise<boolean> => {
    const [answer, rules] = await Promise.all([source.askFrame(host), program.value ? undefined : source.askRules()]);
    const fresh = isOld(program.value, answer) ? await source.askRules() : rules;
    const made = fresh && (await inPeace(() => unpack(fresh), wait));
    // What holds comes last: whoever hears of it can review.
    if (made) program.value = made;
    if (answer) frame.value = answer;
    return frame.value !== undefined && program.value !== undefined;
  };
  const ask = (): Promise<void> => {
    asked = persist(askAll, wait).then((answered) => {
      if (!answered) asked = undefined;
    });
    return asked;
  };
  return {
    frame,
    words,
    renew() {
      if (asked) void ask();
    },
    ready: () => asked ?? ask(),
    makeReviewer: () =>
      program.value && frame.value && makeReviewer(program.value, { off: new Set(frame.value.rulesOff.value) }),
    explain({ rule: id, term }) {
      if (term !== undefined) return explainTerm(frame.value, term, words.value);
      const language = words.value.locale.slice(0, 2);
      return program.value?.packs.find((pack) => pack.language === language)?.rules.find((rule) => rule.id === id);
    },
  };
}

/** The background may just have been stopped: it is asked again before the next composer would do so. */
async function persist(ask: () => Promise<boolean>, wait: (ms: number) => Promise<void>): Promise<boolean> {
  for (const ms of WAITS) {
    if (await ask()) return true;
    await wait(ms);
  }
  return false;
}

function explainTerm(frame: Effective | undefined, term: number, words: Words): Explanation | undefined {
  const house = frame?.houseWords.value[term];
  return (
    house && {
      title: words.card.houseWord,
      why: house.reason,
      example: { bad: house.avoid, good: house.prefer.join(', ') },
      source: { title: frame.organisation ?? words.card.organisation },
    }
  );
}

/** Whether the program was made with other words of the organisation than hold now. */
const isOld = (program: Program | undefined, frame: Frame | undefined): boolean =>
  program !== undefined && frame !== undefined && namesOf(program.terms) !== namesOf(frame.houseWords.value);

const namesOf = (terms: readonly Term[]): string =>
  JSON.stringify(terms.map(({ avoid, prefer, reason, language }) => [avoid, prefer, reason, language]));

/** Work of some milliseconds in a task of its own, and what follows it in another: the page answers in between. */
async function inPeace<Result>(work: () => Result, wait: (ms: number) => Promise<void>): Promise<Result> {
  await wait(0);
  const result = work();
  await wait(0);
  return result;
}
