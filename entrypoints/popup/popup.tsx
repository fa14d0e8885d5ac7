import { Fitted } from '@/components/fitted';
import { type Plan, type PlanActs, PlanBand } from '@/components/plan';
import { WeekDetails } from '@/components/week-details';
import type { Purpose, RowActs } from '@/components/week-rows';
import type { Details } from '@/lib/habits/details';
import type { Summary } from '@/lib/habits/summary';
import type { LogFailure } from '@/lib/storage/attempt';
import { formatDay, noonOf } from '@/lib/wording/dates';
import type { MetricsWords } from '@/lib/wording/metrics/words';
import type { PageWords } from '@/lib/wording/pages/words';
import type { PlaceWords } from '@/lib/wording/places/words';
import { Bands } from './bands';
import { Body, levels } from './body';
import { useKeptFocus } from './kept-focus';
import type { State } from './state';

/** Everything the popup shows. */
export interface View {
  words: PageWords;
  /** Monday of the week shown, `2026-11-16`. */
  monday: string;
  /** `undefined`: it cannot be read. */
  summary: Summary | undefined;
  isThisWeek: boolean;
  /** What the newest text may be tied to. */
  purposes: readonly Purpose[];
  /** Minutes that the person gave a week; 0: no such wish. */
  budget: number;
  /** The plan for this week or the next; absent in earlier weeks. */
  plan?: Plan;
  ideas?: readonly string[];
  /** What stands behind the week, while it is asked for. */
  details?: Details;
  metricsWords: MetricsWords;
  hasEarlier: boolean;
  /** Nothing was ever counted. */
  isFirst: boolean;
  /** Absent while Parley coaches. */
  state?: State;
  /** Why the last text was not counted; absent where it was. */
  refusal?: LogFailure;
  notice: boolean;
  /** Sites that seem to have changed; each is spoken of once. */
  changed: readonly { line: string; version: string }[];
  /** Written for someone else: nothing is counted. */
  forOther: boolean;
  /** The page in front, when Parley could coach there. */
  here?: Here;
  /** How many other places are switched on without access. */
  withdrawn: number;
  placeWords: PlaceWords;
  /** The coach shows in the side panel. */
  panel: boolean;
}

/** A place to switch on, or to which access must be asked for again. */
export interface Here {
  origin: string;
  site: string;
  name: string;
  state: 'off' | 'refused' | 'withdrawn';
}

export interface Acts extends RowActs, PlanActs {
  /** -1 earlier, 1 later. */
  onTurn(by: -1 | 1): void;
  /** To the details, and back. */
  onDetails(shown: boolean): void;
  onNoticeSeen(): void;
  onChangeSeen(version: string): void;
  onResume(): void;
  onForMyself(): void;
  /** Called in the click: only there may the browser be asked. */
  onCoachHere(here: Here): void;
  onSeePlaces(): void;
  onOpenPanel(): void;
}

/** This week in words first, then in seven days; 400 × 600 and no more. */
export function Popup({ view, hasFailed = false, on }: { view: View; hasFailed?: boolean; on: Acts }) {
  const { words } = view;
  const focus = useKeptFocus();
  return (
    <div class="popup" {...focus}>
      <header>
        <img src="/icon/48.png" width="20" height="20" alt="" />
        <h1>{words.week.of(formatDay(noonOf(view.monday), words.locale))}</h1>
        <Turn label={words.week.previous} sign="‹" off={!view.hasEarlier} onTurn={() => on.onTurn(-1)} />
        <Turn label={words.week.next} sign="›" off={view.isThisWeek} onTurn={() => on.onTurn(1)} />
      </header>
      {view.details && view.summary ? (
        <main>
          <WeekDetails
            {...view}
            details={view.details}
            waiting={view.summary.waiting}
            rhythm={view.summary.rhythm}
            on={on}
          />
        </main>
      ) : (
        <Screen view={view} on={on} />
      )}
      <p class="status" role="status">
        {hasFailed && words.options.notSaved}
      </p>
      <Foot view={view} on={on} />
    </div>
  );
}

/** The week as it is told first, its plan, and what else must be said. */
function Screen({ view, on }: { view: View; on: Acts }) {
  const { words, plan, ideas = [], isFirst } = view;
  return (
    <>
      <Fitted of={view} barest={levels.length - 1}>
        {(level) => <Body view={view} on={on} level={level} />}
      </Fitted>
      {plan && !isFirst && <PlanBand key={plan.text} words={words} plan={plan} ideas={ideas} on={on} />}
      <Bands view={view} on={on} />
    </>
  );
}

function Foot({ view, on }: { view: View; on: Acts }) {
  const { words, summary, details, isFirst, isThisWeek } = view;
  // Of a week that is over nobody is told that it was enough.
  const budget = isThisWeek ? view.budget : 0;
  const minutes = summary?.minutes ?? 0;
  return (
    <footer>
      <p>
        {minutes > 0 && (
          <span class={budget > 0 && minutes >= budget ? 'enough' : ''}>{words.week.minutes(minutes, budget)} </span>
        )}
        {words.popup.local}
      </p>
      <nav>
        {summary && !isFirst && (
          <button type="button" class="inline" onClick={() => on.onDetails(!details)}>
            {details ? words.week.back : words.week.details}
          </button>
        )}
        {!isFirst && (
          <a href="/practice.html" target="_blank" rel="noopener">
            {words.popup.practice}
          </a>
        )}
        <a href="/options.html" target="_blank" rel="noopener">
          {words.popup.options}
        </a>
      </nav>
    </footer>
  );
}

function Turn({ label, sign, off, onTurn }: { label: string; sign: string; off: boolean; onTurn(): void }) {
  return (
    <button type="button" aria-label={label} title={label} disabled={off} onClick={onTurn}>
      {sign}
    </button>
  );
}
