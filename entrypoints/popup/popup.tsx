import type { Explanation } from '@/components/coach-model';
import { Legend, SevenDays, WeekSentence } from '@/components/week';
import { WeekRows } from '@/components/week-rows';
import type { Week } from '@/lib/habits/week';
import { formatDay, noonOf } from '@/lib/wording/dates';
import type { PageWords } from '@/lib/wording/pages/words';
import type { PlaceWords } from '@/lib/wording/places/words';
import type { State } from './state';

/** Everything the popup shows. */
export interface View {
  words: PageWords;
  /** Monday of the week shown, `2026-11-16`. */
  monday: string;
  /** `undefined`: it cannot be read. */
  week: Week | undefined;
  isThisWeek: boolean;
  hasEarlier: boolean;
  /** Nothing was ever counted. */
  isFirst: boolean;
  /** Absent while Parley coaches. */
  state?: State;
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

export interface Acts {
  explain(rule: string): Explanation | undefined;
  siteName(id: string): string;
  /** -1 earlier, 1 later. */
  onTurn(by: -1 | 1): void;
  onNotSent(id: string): void;
  onNoticeSeen(): void;
  onChangeSeen(version: string): void;
  onResume(): void;
  onForMyself(): void;
  /** Called in the click: only there may the browser be asked. */
  onCoachHere(here: Here): void;
  onSeePlaces(): void;
  onOpenPanel(): void;
}

/** This week in words first, then in seven days. */
export function Popup({ view, on }: { view: View; on: Acts }) {
  const { words } = view;
  return (
    <div class="popup">
      <header>
        <img src="/icon/48.png" width="20" height="20" alt="" />
        <h1>{words.week.of(formatDay(noonOf(view.monday), words.locale))}</h1>
        <Turn label={words.week.previous} sign="‹" off={!view.hasEarlier} onTurn={() => on.onTurn(-1)} />
        <Turn label={words.week.next} sign="›" off={view.isThisWeek} onTurn={() => on.onTurn(1)} />
      </header>
      <main aria-live="polite">
        <Body view={view} on={on} />
      </main>
      <Bands view={view} on={on} />
      <footer>
        <span>{words.popup.local}</span>
        <a href="/practice.html" target="_blank" rel="noopener">
          {words.popup.practice}
        </a>
        <a href="/options.html" target="_blank" rel="noopener">
          {words.popup.options}
        </a>
      </footer>
    </div>
  );
}

/** What holds at the moment, one line each, with the button that ends it. */
function Bands({ view, on }: { view: View; on: Acts }) {
  const { words, placeWords: said, state, forOther, notice, changed, here, withdrawn, panel } = view;
  const { popup } = words;
  return (
    <>
      {state && <Band line={state.line} {...(state.resume && { act: popup.resume })} onAct={on.onResume} />}
      {here?.state === 'off' && <Band line={here.name} act={said.here} onAct={() => on.onCoachHere(here)} />}
      {here?.state === 'refused' && (
        <Band line={said.refused(here.name)} act={said.askAgain} onAct={() => on.onCoachHere(here)} />
      )}
      {here?.state === 'withdrawn' && (
        <Band line={said.withdrawnHere(here.name)} act={said.askAgain} onAct={() => on.onCoachHere(here)} />
      )}
      {!here && withdrawn > 0 && (
        <Band line={said.withdrawnElsewhere(withdrawn)} act={said.see} onAct={on.onSeePlaces} />
      )}
      {panel && <Band line={words.panel.here} act={words.panel.open} onAct={on.onOpenPanel} />}
      {forOther && <Band line={popup.forOther} act={popup.forMyself} onAct={on.onForMyself} />}
      {notice && <Band line={words.notice.counted} act={words.notice.seen} onAct={on.onNoticeSeen} />}
      {changed.map(({ line, version }) => (
        <Band key={version} line={line} act={words.notice.seen} onAct={() => on.onChangeSeen(version)} />
      ))}
    </>
  );
}

function Band({ line, act, onAct }: { line: string; act?: string; onAct(): void }) {
  return (
    <div class="band">
      {line}{' '}
      {act && (
        <button type="button" class="inline" onClick={onAct}>
          {act}
        </button>
      )}
    </div>
  );
}

function Turn({ label, sign, off, onTurn }: { label: string; sign: string; off: boolean; onTurn(): void }) {
  return (
    <button type="button" aria-label={label} title={label} disabled={off} onClick={onTurn}>
      {sign}
    </button>
  );
}

/** The week that is shown, as far as there is something to tell. */
function Body({ view: { words, week, isFirst, isThisWeek }, on }: { view: View; on: Acts }) {
  if (!week) return <Invite title={words.popup.unreadable} />;
  if (isFirst) return <Invite title={words.popup.firstTitle} text={words.popup.first} act={words.popup.practice} />;
  const rows = (
    <WeekRows words={words} week={week} explain={on.explain} siteName={on.siteName} onNotSent={on.onNotSent} />
  );
  if (week.answered + week.published > 0)
    return (
      <>
        <WeekSentence words={words} answers={week.answered} posts={week.published} />
        <SevenDays words={words} monday={week.week} answers={week.answeredByDay} posts={week.publishedByDay} />
        <Legend words={words} seconds={week.seconds} />
        {rows}
      </>
    );
  // Where the kind of a text cannot be told, it is neither an answer nor a post, and still was written.
  if (week.toConfirm.length > 0)
    return (
      <>
        <Invite title={words.week.waiting} />
        {rows}
      </>
    );
  if (!isThisWeek) return <Invite title={words.week.quietPast} />;
  return <Invite title={words.week.quiet} text={words.week.quietInvite} act={words.popup.practice} />;
}

/** A week without figures: one sentence, and at most one thing to do. */
function Invite({ title, text, act }: { title: string; text?: string; act?: string }) {
  return (
    <div class="invite">
      <p class="sentence">{title}</p>
      {text && <p class="text">{text}</p>}
      {act && (
        <a class="button first" href="/practice.html" target="_blank" rel="noopener">
          {act}
        </a>
      )}
    </div>
  );
}
