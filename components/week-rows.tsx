import type { ComponentChildren } from 'preact';
import type { Summary, Told } from '@/lib/habits/summary';
import type { Waiting } from '@/lib/habits/waiting';
import { formatDay, formatWeekday, noonOf } from '@/lib/wording/dates';
import type { PageWords } from '@/lib/wording/pages/words';
import type { Explanation } from './coach-model';
import { Inline } from './inline';
import { Rhythm } from './rhythm';

/** How a text that waits was dealt with. */
export type Closing = 'done' | 'closed' | 'dropped';

/** One of the person's purposes, or a theme of the organisation. */
export interface Purpose {
  id: string;
  label: string;
}

/** What the rows ask for. */
export interface RowActs {
  explain(rule: string): Explanation | undefined;
  siteName(id: string): string;
  /** "This was not sent", "this was a reply". */
  onRestate(id: string, as: 'notSent' | 'reply'): void;
  onClose(id: string, how: Closing): void;
  onPurpose(id: string, purpose: string): void;
  /** A word or two for an open question; empty takes it away. */
  onLabel(id: string, label: string): void;
}

interface Props {
  words: PageWords;
  summary: Summary;
  purposes: readonly Purpose[];
  /** How many of the texts that wait are named. */
  most: number;
  on: RowActs;
}

/** What went well, what waits, and the rhythm. */
export function WeekRows(props: Props) {
  const { words, summary, purposes, most, on } = props;
  return (
    <dl class="rows">
      <WentWell {...props} />
      <ToConfirm {...props} />
      <WaitingRows words={words} waiting={foremost(summary.waiting, most)} purposes={purposes} on={on} />
      <WhatFor {...props} />
      {summary.rhythm.includes('exchange') && (
        <div>
          <dt>{words.week.rhythm}</dt>
          <dd>
            <Rhythm words={words} rhythm={summary.rhythm} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The newest of each kind before the others. */
function foremost(waiting: readonly Waiting[], most: number): readonly Waiting[] {
  const firsts = waiting.filter(({ state }, index) => waiting.findIndex((one) => one.state === state) === index);
  return [...firsts, ...waiting.filter((one) => !firsts.includes(one))].slice(0, most);
}

function WentWell({ words, summary: { week, wentWell }, on }: Props) {
  const praise = wentWell && on.explain(wentWell.rule);
  if (!wentWell || !praise) return null;
  return (
    <div>
      <dt>{formatWeekday(noonOf(week, wentWell.day), words.locale)}</dt>
      <dd>{praise.why}</dd>
    </div>
  );
}

const nameTold = ({ words, summary, on }: Props, { day, kind, site }: Told): string =>
  words.week.probable(formatWeekday(noonOf(summary.week, day), words.locale), words.kinds[kind], on.siteName(site));

/** The newest one with its buttons; the others come up as it goes. */
function ToConfirm(props: Props) {
  const { words, summary, on } = props;
  const [newest, ...others] = summary.toConfirm;
  if (!newest) return null;
  const name = nameTold(props, newest);
  const more = others.length > 0 ? [words.week.moreToConfirm(others.length)] : [];
  return (
    <div>
      <dt>{words.week.toConfirm}</dt>
      <dd>
        {`${[name, ...more].join(' ')}.`}{' '}
        <Inline words={words} act={words.week.notSent} of={name} onAct={() => on.onRestate(newest.id, 'notSent')} />{' '}
        {newest.kind === 'unknown' && (
          <Inline words={words} act={words.week.wasReply} of={name} onAct={() => on.onRestate(newest.id, 'reply')} />
        )}
      </dd>
    </div>
  );
}

interface WaitingMeans extends Pick<Props, 'words' | 'purposes'> {
  on: Pick<RowActs, 'siteName' | 'onClose'>;
}

interface WaitingRowsProps extends WaitingMeans {
  waiting: readonly Waiting[];
  /** What may be added to an open question. */
  beside?(question: Waiting): ComponentChildren;
}

/** Texts to come back to, then questions of one's own that are still open; each kind is named once. */
export function WaitingRows({ waiting, beside, ...means }: WaitingRowsProps) {
  const { comeBack, waits } = means.words.week;
  const texts = waiting.filter(({ state }) => state === 'comeBack');
  const questions = waiting.filter(({ state }) => state === 'question');
  return (
    <>
      {texts.length > 0 && (
        <div>
          <dt>{comeBack}</dt>
          {texts.map((one) => (
            <ToComeBack key={one.id} {...means} waiting={one} />
          ))}
        </div>
      )}
      {questions.length > 0 && (
        <div>
          <dt>{waits}</dt>
          {questions.map((one) => (
            <OpenQuestion key={one.id} {...means} waiting={one}>
              {beside?.(one)}
            </OpenQuestion>
          ))}
        </div>
      )}
    </>
  );
}

interface WaitingProps extends WaitingMeans {
  waiting: Waiting;
  children?: ComponentChildren;
}

const dayOf = ({ words, waiting }: WaitingProps): string => formatDay(noonOf(waiting.day), words.locale);

function ToComeBack(props: WaitingProps) {
  const { words, waiting, on } = props;
  const kind = words.kinds[waiting.kind as keyof PageWords['kinds']];
  const name = words.week.yourText(dayOf(props), kind, on.siteName(waiting.site));
  return (
    <dd>
      {name} <Inline words={words} act={words.week.cameBack} of={name} onAct={() => on.onClose(waiting.id, 'done')} />
    </dd>
  );
}

function OpenQuestion(props: WaitingProps) {
  const { words, waiting, purposes, children, on } = props;
  const { week } = words;
  const label = waiting.label ?? purposes.find(({ id }) => id === waiting.purpose)?.label;
  const name = week.yourQuestion(dayOf(props), label);
  return (
    <dd>
      {name}{' '}
      <span class="ways">
        <Inline words={words} act={week.toldResult} of={name} onAct={() => on.onClose(waiting.id, 'closed')} />{' '}
        <Inline words={words} act={week.dropQuestion} of={name} onAct={() => on.onClose(waiting.id, 'dropped')} />
      </span>
      {children}
    </dd>
  );
}

/** One tap ties the newest text to a purpose; never required. */
function WhatFor(props: Props) {
  const { words, summary, purposes, on } = props;
  const { untied } = summary;
  if (!untied || purposes.length === 0) return null;
  return (
    <div>
      <dt>{words.week.whatFor}</dt>
      <dd>{nameTold(props, untied)}.</dd>
      <dd class="chips">
        {purposes.map(({ id, label }) => (
          <button key={id} type="button" class="tie" onClick={() => on.onPurpose(untied.id, id)}>
            {label}
          </button>
        ))}
      </dd>
    </div>
  );
}
