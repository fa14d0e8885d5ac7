import type { Details } from '@/lib/habits/details';
import type { Summary } from '@/lib/habits/summary';
import type { Waiting } from '@/lib/habits/waiting';
import type { MetricsWords } from '@/lib/wording/metrics/words';
import { openLine } from '@/lib/wording/open-line';
import type { PageWords } from '@/lib/wording/pages/words';
import { BalanceDays } from './charts/balance-days';
import { Counted } from './charts/counted';
import { HeededRules } from './charts/heeded-rules';
import { Hours } from './charts/hours';
import { RatioWeeks } from './charts/ratio-weeks';
import { QuestionLabel } from './question-label';
import { readingsOf } from './readings';
import { Rhythm } from './rhythm';
import { type Purpose, type RowActs, WaitingRows } from './week-rows';
import { WeekTexts } from './week-texts';

interface Props {
  words: PageWords;
  metricsWords: MetricsWords;
  details: Details;
  waiting: readonly Waiting[];
  /** M14, oldest first; the week shown is the last. */
  rhythm: Summary['rhythm'];
  purposes: readonly Purpose[];
  on: RowActs;
}

/** What stands behind the first screen: the week in a drawing and in lines, the twelve weeks up to it, and what waits. */
export function WeekDetails(props: Props) {
  return (
    <div class="details-view">
      <ThisWeek {...props} />
      <TwelveWeeks {...props} />
      <Waits {...props} />
    </div>
  );
}

function ThisWeek(props: Props) {
  const { words, metricsWords, details, on } = props;
  const { sends, texts, week, days } = details;
  if (sends === 0) return null;
  return (
    <>
      <h2>{words.week.theWeek}</h2>
      <Counted words={metricsWords} of="days">
        <BalanceDays words={words} label={metricsWords.days.title} monday={week} days={days} />
      </Counted>
      <Readings {...props} />
      <WeekTexts words={words} week={week} texts={texts} on={on} />
    </>
  );
}

function TwelveWeeks(props: Props) {
  const { words, metricsWords, details, rhythm, on } = props;
  const { columns, heeded, hours } = details;
  return (
    <>
      <h2>{words.week.twelveWeeks}</h2>
      <Counted words={metricsWords} of="ratio">
        <RatioWeeks words={words} label={metricsWords.ratio.title} columns={columns} />
      </Counted>
      <Counted words={metricsWords} of="rhythm">
        <Rhythm words={words} rhythm={rhythm} />
      </Counted>
      {heeded.length > 0 && (
        <Counted words={metricsWords} of="heeded">
          <HeededRules
            words={metricsWords}
            locale={words.locale}
            heeded={heeded}
            titleOf={(id) => on.explain(id)?.title}
          />
          <Usefulness {...props} />
        </Counted>
      )}
      {hours.some(Boolean) && (
        <Counted words={metricsWords} of="hours">
          <Hours words={words} label={metricsWords.hours.title} hours={hours} />
        </Counted>
      )}
    </>
  );
}

/** Everything that waits, of which the first screen names the newest. */
function Waits({ words, waiting, purposes, on }: Props) {
  if (waiting.length === 0) return null;
  return (
    <>
      <h2>{words.week.allThatWaits}</h2>
      <dl class="rows">
        <WaitingRows
          words={words}
          waiting={waiting}
          purposes={purposes}
          beside={(one) => <QuestionLabel words={words} waiting={one} onLabel={on.onLabel} />}
          on={on}
        />
      </dl>
    </>
  );
}

/** The measures of the week, one line each, and how each is counted. */
function Readings({ metricsWords: words, details, purposes }: Props) {
  const readings = readingsOf(words, details.measures, (id) => purposes.find((one) => one.id === id)?.label);
  return (
    <>
      <dl class="rows readings">
        {readings.map(({ title, said }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {said.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <details class="how">
        <summary>{words.how}</summary>
        {readings.map(({ title, counted }) => (
          <p key={title}>
            <b>{title}</b> · {counted}
          </p>
        ))}
      </details>
    </>
  );
}

/** How Parley's own remarks were taken: it measures them, and nobody. */
function Usefulness({ words, metricsWords: { usefulness: said }, details, on }: Props) {
  const known = details.usefulness.flatMap(({ rule, share }) => {
    const title = on.explain(rule)?.title;
    return title ? [`${openLine(title, words.locale)} · ${said.reading(share.part, share.whole)}`] : [];
  });
  if (known.length === 0) return null;
  return (
    <details class="how">
      <summary>{said.title}</summary>
      {known.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{said.counted}</p>
    </details>
  );
}
