import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Explanation } from '@/components/coach-model';
import { compile } from '@/lib/engine/compile';
import type { Finding } from '@/lib/engine/finding';
import type { Pack, PackData } from '@/lib/engine/pack';
import type { Program } from '@/lib/engine/program';
import { makeReviewer, type Reviewer } from '@/lib/engine/reviewer';
import { fromData } from '@/lib/languages/carry';
import { detector } from '@/lib/languages/detect';
import { grammars } from '@/lib/languages/grammars';
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
  askPacks(): Promise<readonly PackData[] | undefined>;
}

/** What a page knows of the world; empty until it was asked for. */
export interface Knowledge {
  frame: ReadonlySignal<Frame | undefined>;
  words: ReadonlySignal<Words>;
  /** Asks again for what holds, on a page that has asked before. */
  renew(): void;
  /** The same, unless it was done; settles when what is being asked has come. */
  ready(): Promise<void>;
  /** A reviewer over one program, built when the rules have come and again when the organisation's words change. */
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
  const packs: Signal<readonly Pack[]> = signal([]);
  const words = computed(() => pickWords(frame.value?.language.value, navigator.languages));
  let asked: Promise<void> | undefined;
  const askAll = async (): Promise<boolean> => {
    const known = packs.value.length > 0;
    const [answer, data] = await Promise.all([source.askFrame(host), known ? undefined : source.askPacks()]);
    if (data) packs.value = fromData(data, grammars);
    if (answer) frame.value = answer;
    return frame.value !== undefined && packs.value.length > 0;
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
    makeReviewer: reviewers(packs, frame),
    explain({ rule: id, term }) {
      if (term !== undefined) return explainTerm(frame.value, term, words.value);
      const language = words.value.locale.slice(0, 2);
      return packs.value.find((pack) => pack.language === language)?.rules.find((rule) => rule.id === id);
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

function reviewers(
  packs: ReadonlySignal<readonly Pack[]>,
  frame: ReadonlySignal<Effective | undefined>,
): () => Reviewer | undefined {
  let program: Program | undefined;
  let built = '';
  return () => {
    if (packs.value.length === 0 || !frame.value) return undefined;
    const terms = frame.value.houseWords.value;
    const wanted = JSON.stringify(terms);
    if (!program || wanted !== built) program = compile(packs.value, detector, terms);
    built = wanted;
    return makeReviewer(program, { off: new Set(frame.value.rulesOff.value) });
  };
}
