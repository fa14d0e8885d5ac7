import { ActionRow } from '@/components/setting-row';
import type { VariantHealth } from '@/lib/health/overview';
import type { Problem } from '@/lib/policy/adapter-file';
import { formatDate } from '@/lib/wording/dates';
import type { HealthWords } from '@/lib/wording/health/words';
import type { PageWords } from '@/lib/wording/pages/words';
import { Problems } from './problems';
import { Report } from './report';
import type { TitledHealth } from './site-health';

/** What the page shows of the sites. */
export interface Health {
  said: HealthWords;
  sites: readonly TitledHealth[];
  /** What was seen of them cannot be read. */
  unreadable: boolean;
  /** Sites that seem to have changed and were not spoken of yet, by id. */
  untold: readonly string[];
  /** Names of the sites that the person's file describes. */
  ownFile: readonly string[];
  /** What is wrong in the organisation's adapters and in those of the person's file. */
  problems: { policy: readonly Problem[]; own: readonly Problem[] };
}

/** What the last act left to be read: mistakes of a file, a report. */
export interface Shown {
  problems?: readonly Problem[];
  report?: string;
}

export interface HealthActs {
  onLoad(file: File): void;
  onRemoveFile(): void;
  onSaveAdapter(site: TitledHealth): void;
  onChangeSeen(version: string): void;
  onForget(): void;
  onReport(): void;
  onCopyReport(text: string): void;
  onSaveReport(text: string): void;
}

interface Props {
  words: PageWords;
  health: Health;
  shown: Shown;
  counted: boolean;
  organisation: string | undefined;
  on: HealthActs;
}

/** Every adapter and how it is doing, the person's own file, and what a report of something wrong would hold. */
export function HealthSection({ words, health, shown, counted, organisation, on }: Props) {
  const { said } = health;
  return (
    <section>
      <h2>{said.title}</h2>
      <p class="lead">{said.lead}</p>
      {!counted && <p class="lead">{said.notCounted}</p>}
      {health.unreadable && <p class="line-said">{said.unreadable}</p>}
      <Problems said={said} lead={said.problemsOfPolicy(organisation)} all={health.problems.policy} />
      <Problems said={said} lead={said.problemsOfOwn} all={health.problems.own} />
      {health.sites.map((site) => (
        <Site
          key={site.adapter.id}
          words={words}
          said={said}
          site={site}
          isNew={health.untold.includes(site.adapter.id)}
          on={on}
        />
      ))}
      <OwnFile said={said} names={health.ownFile} problems={shown.problems} on={on} />
      <Report said={said} report={shown.report} on={on} />
      <ActionRow title={said.forget} help={said.forgetHelp} label={said.forgetNow} onAct={on.onForget} />
    </section>
  );
}

interface SiteProps extends Pick<Props, 'words' | 'on'> {
  said: HealthWords;
  site: TitledHealth;
  isNew: boolean;
}

function Site({ words: { notice, locale }, said, site, isNew, on }: SiteProps) {
  const { adapter, title, from, lastOk, diagnosis, newer } = site;
  const worked = lastOk ? said.worked(formatDate(lastOk, locale)) : said.notSeen;
  const state = [said.checked(formatDate(adapter.verifiedOn, locale)), said.from[from], worked].join(' · ');
  return (
    <div class="site" data-site={adapter.id}>
      {diagnosis && (
        <div class="line-said">
          {said.changed(title)} {diagnosis.reasons.map((reason) => said.reasons[reason]).join(' ')}{' '}
          {isNew && (
            <button type="button" class="inline" onClick={() => on.onChangeSeen(site.version)}>
              {notice.seen}
            </button>
          )}
        </div>
      )}
      <details>
        <summary>
          <h3>{title}</h3>
          <p>{state}</p>
        </summary>
        {newer && <p class="lead">{said.newer(formatDate(newer, locale))}</p>}
        <Variants said={said} locale={locale} variants={site.variants} />
        <button type="button" class="button" aria-label={said.saveOf(title)} onClick={() => on.onSaveAdapter(site)}>
          {said.save}
        </button>
      </details>
    </div>
  );
}

interface VariantsProps {
  said: HealthWords;
  locale: string;
  variants: readonly VariantHealth[];
}

function Variants({ said, locale, variants }: VariantsProps) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {[said.composer, said.found, said.lastWorked, said.lastFailure].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {variants.map(({ id, days, lastOk, lastFailure }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>{said.days(days)}</td>
              <td>{lastOk ? formatDate(lastOk, locale) : said.notYet}</td>
              <td>
                {lastFailure
                  ? said.failure(said.failures[lastFailure.what], formatDate(lastFailure.day, locale))
                  : said.none}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FileProps {
  said: HealthWords;
  names: readonly string[];
  problems: readonly Problem[] | undefined;
  on: HealthActs;
}

function OwnFile({ said, names, problems = [], on }: FileProps) {
  return (
    <>
      <div class="setting">
        <div>
          <h3 id="own-file">{said.file}</h3>
          <p id="own-file-help">{names.length > 0 ? said.fileHolds(names) : said.fileHelp}</p>
        </div>
        <div class="acts">
          {names.length > 0 && (
            <button type="button" class="button" onClick={on.onRemoveFile}>
              {said.remove}
            </button>
          )}
          <label class="button">
            {said.load}
            <input
              class="unseen"
              type="file"
              accept=".json,application/json"
              aria-describedby="own-file-help"
              onChange={({ currentTarget: field }) => {
                const [file] = field.files ?? [];
                if (file) on.onLoad(file);
                // The same file, mended, is a change again.
                field.value = '';
              }}
            />
          </label>
        </div>
      </div>
      <Problems said={said} lead={said.problemsOfFile} all={problems} />
    </>
  );
}
