import type { ReadonlySignal } from '@preact/signals';
import { DeleteAll } from '@/components/delete-all';
import { ChoiceRow } from '@/components/setting-row';
import type { Everything } from '@/lib/habits/kept';
import type { Settings } from '@/lib/policy/settings';
import type { DataWords } from '@/lib/wording/data/words';
import type { MetricsWords } from '@/lib/wording/metrics/words';
import { CardMaker } from './card';
import type { CardWeek } from './card-lines';
import { DataMove } from './data-move';
import { DataRemove } from './data-remove';
import { DataSeen } from './data-seen';
import { tablesOf } from './data-tables';
import type { Acts, View } from './options';

/** What is kept, and how it is told. */
export interface Kept {
  said: DataWords;
  metrics: MetricsWords;
  /** `undefined`: it cannot be read. */
  log: Everything | undefined;
}

export interface DataProps {
  view: Pick<View, 'words' | 'settings' | 'frame' | 'data' | 'now'>;
  brought: ReadonlySignal<string | undefined>;
  cardWeek: ReadonlySignal<CardWeek | undefined>;
  on: Omit<Acts, 'health' | 'archive' | 'places' | 'path'>;
}

/** All that is kept of the person: to look at, take along, bring, keep for fewer days, delete. */
export function DataSection({ view, brought, cardWeek, on }: DataProps) {
  const { words, data, settings } = view;
  const { said, log } = data;
  return (
    <section class="data">
      <h2>{said.title}</h2>
      <p class="lead">{said.lead}</p>
      {log ? (
        <DataSeen
          said={said}
          tables={tablesOf(log, { ...on, words, said }, { calm: true, labels: settings.loopLabels })}
        />
      ) : (
        <p class="line-said">{words.log.unreadable}</p>
      )}
      <p class="besides">{said.besides}</p>
      <DataMove view={view} brought={brought} on={on} />
      <CardMaker
        said={said}
        means={{ ...on, words, metrics: data.metrics, plan: settings.plan }}
        week={cardWeek}
        now={view.now}
        on={on.card}
      />
      <Retention view={view} on={on} />
      <DataRemove view={view} on={on} />
      {log && (hasRows(log) || hasWords(settings)) && (
        <div class="setting">
          <DeleteAll
            words={words}
            question={said.askAll(log.entries.length, new Set(log.rollUps.map(({ week }) => week)).size)}
            onDelete={on.data.onRemoveAll}
          />
        </div>
      )}
    </section>
  );
}

const hasRows = (log: Everything): boolean => Object.values(log).some((rows) => rows.length > 0);

/** The person wrote something about a week: it goes with the log. */
const hasWords = ({ plan, planDropped, loopLabels }: Settings): boolean =>
  plan !== null || planDropped !== null || Object.keys(loopLabels).length > 0;

const usual = [7, 14, 30, 60, 90];

function Retention({ view: { data, settings, frame }, on }: Pick<DataProps, 'view' | 'on'>) {
  const { said } = data;
  const { value, by } = frame.retentionDays;
  const isCapped = by === 'organisation';
  const most = isCapped ? value : 90;
  const days = [...new Set([...usual, value])].filter((one) => one <= most).sort((one, other) => one - other);
  const help = isCapped ? `${said.retentionHelp} ${said.retentionCap(frame.organisation, value)}` : said.retentionHelp;
  return (
    <ChoiceRow
      title={said.retention}
      help={help}
      value={String(Math.min(settings.retentionDays, most))}
      choices={days.map((one) => [String(one), said.days(one)] as const)}
      locked={false}
      onChange={(chosen) => on.onSet({ retentionDays: Number(chosen) })}
    />
  );
}
