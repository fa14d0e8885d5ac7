import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Explanation } from '@/components/coach-model';
import type { Choice } from '@/lib/engine/collect';
import type { Finding } from '@/lib/engine/finding';
import type { Program } from '@/lib/engine/program';
import { makeReviewer, type Reviewer } from '@/lib/engine/reviewer';
import type { Carried } from '@/lib/languages/carry';
import { nameIn } from '@/lib/languages/name-in';
import { unpack } from '@/lib/languages/unpack';
import type { EffectiveInPage } from '@/lib/policy/effective';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { pickFrom, pickLocale } from '@/lib/wording/pick';
import { speak } from '@/lib/wording/speak';
import type { Wordings, Words } from '@/lib/wording/words';
import { explainTerm } from './explain-term';

/** What holds on a page, and what is known of its composers; no adapter where nothing is. `rules`: which rules hold now; `resting`: those not to show. */
export type Frame = EffectiveInPage & { adapter?: SiteAdapter; rules?: string; resting?: readonly string[] };

/** The rules, what the coach says of them, and the styles of its pieces. */
export type Rules = Carried & { wordings: Wordings; css: string };

/** Where a page learns what holds and what the rules are. */
export interface Source {
  /** `unwelcome`: this page is none of ours any more; `undefined` when nobody answers. */
  askFrame(host: string | undefined): Promise<Frame | 'unwelcome' | undefined>;
  askRules(): Promise<Rules | undefined>;
}

/** What a page knows of the world; empty until it was asked for. */
export interface Knowledge {
  frame: ReadonlySignal<Frame | undefined>;
  /** Of the interface, BCP 47. */
  locale: ReadonlySignal<string>;
  /** `undefined` until they have come, with the rules. */
  words: ReadonlySignal<Words | undefined>;
  /** Styles of our pieces in the page; empty until they have come, with the rules. */
  css(): string;
  hasRules: ReadonlySignal<boolean>;
  /** Asks what holds here, once; settles when the answer has come, or will not. */
  meet(): Promise<void>;
  /** The same, and the rules. */
  ready(): Promise<void>;
  /** Asks again for what holds, on a page that has asked before. */
  renew(): Promise<void>;
  /** A reviewer over one program for all; `undefined` until the rules have come. */
  makeReviewer(): Reviewer | undefined;
  /** A rule's own words, or the organisation's reason for one of its terms. */
  explain(finding: Pick<Finding, 'rule' | 'term'>): Explanation | undefined;
  /** How a reason behind a balance reads in the interface's language. */
  nameReason(reason: string): string | undefined;
}

/** What has come by message, and the program made of it. */
type Known = Pick<Rules, 'wordings' | 'css' | 'made'> & { program: Program };

type Wait = (ms: number) => Promise<void>;

/** Milliseconds between questions that nobody answered. */
const WAITS = [300, 1_000, 3_000, 10_000] as const;

/** Nothing is asked before something editable is touched: a page that is only read costs nothing. */
export function makeKnowledge(host: string | undefined, source: Source, wait: Wait): Knowledge {
  const frame: Signal<Frame | undefined> = signal(undefined);
  const known: Signal<Known | undefined> = signal(undefined);
  const program = computed(() => known.value?.program);
  const { locale, words } = voiceOf(frame, known);
  const holds = question(async () => {
    const answer = await source.askFrame(host);
    if (answer === 'unwelcome') return leaveAlone(frame);
    if (answer) frame.value = answer;
    return frame.value !== undefined;
  }, wait);
  const packNow = () => program.value?.packs.find(({ language }) => locale.value.startsWith(language));
  const rules = question(() => learn(source, known, wait), wait);
  return {
    frame,
    locale,
    words,
    css: () => known.peek()?.css ?? '',
    hasRules: computed(() => program.value !== undefined),
    meet: holds.once,
    ready: async () => void (await Promise.all([holds.once(), rules.once()])),
    async renew() {
      await holds.again();
      if (known.value?.made !== frame.value?.rules) await rules.again();
    },
    makeReviewer: () => program.value && frame.value && makeReviewer(program.value, choiceOf(frame.value)),
    explain({ rule: id, term }) {
      if (term !== undefined) return words.value && explainTerm(frame.value, term, words.value);
      return packNow()?.rules.find((rule) => rule.id === id);
    },
    nameReason: (reason) => nameIn(packNow(), reason),
  };
}

/** Asks for the rules, and says whether there are any now. */
async function learn(source: Source, known: Signal<Known | undefined>, wait: Wait): Promise<boolean> {
  const carried = await source.askRules();
  if (carried) {
    const { wordings, css, made } = carried;
    known.value = { wordings, css, made, program: await inPeace(unpack(carried), wait) };
  }
  return known.value !== undefined;
}

/** How the coach speaks: as the setting says, else as the browser does. */
function voiceOf(frame: ReadonlySignal<Frame | undefined>, known: ReadonlySignal<Known | undefined>) {
  const setting = computed(() => frame.value?.language.value);
  return {
    locale: computed(() => pickLocale(setting.value, navigator.languages)),
    words: computed(() => known.value && speak(pickFrom(known.value.wordings, setting.value, navigator.languages))),
  };
}

/** Something that is asked once, and once more only when it may have changed. */
function question(ask: () => Promise<boolean>, wait: Wait) {
  let asked: Promise<void> | undefined;
  const put = (): Promise<void> => {
    asked = persist(ask, wait).then((answered) => {
      if (!answered) asked = undefined;
    });
    return asked;
  };
  return { once: () => asked ?? put(), again: () => asked && put() };
}

/** Access was withdrawn: nothing is coached, until the page is told to ask again. */
function leaveAlone(frame: Signal<Frame | undefined>): true {
  if (frame.value) frame.value = { ...frame.value, coaching: { value: false, by: 'you', why: 'site' } };
  return true;
}

/** The background may just have been stopped: it is asked again before the next composer would do so. */
async function persist(ask: () => Promise<boolean>, wait: Wait): Promise<boolean> {
  for (const ms of WAITS) {
    if (await ask()) return true;
    await wait(ms);
  }
  return false;
}

const choiceOf = ({ rulesOff, rulesOn, resting }: Frame): Choice => ({
  off: new Set(rulesOff.value),
  on: new Set(rulesOn.value),
  rest: new Set(resting),
});

/** Takes each step of a longer work in a task of its own: the page answers in between. In a page that nobody sees each would take a second. */
async function inPeace<Result>(work: Generator<undefined, Result>, wait: Wait): Promise<Result> {
  for (;;) {
    if (!document.hidden) await wait(0);
    const step = work.next();
    if (step.done) return step.value;
  }
}
