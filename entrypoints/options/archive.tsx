import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Counted } from '@/lib/archive/count';
import type { Problem } from '@/lib/archive/damage';
import type { Taken } from '@/lib/habits/take-weeks';
import type { Effective } from '@/lib/policy/effective';
import type { ArchiveWords } from '@/lib/wording/archive/words';

/** Where an import stands. */
export type Importing =
  | { step: 'idle' | 'reading' | 'keeping' | 'cancelled' | 'failed' | 'notKept' }
  | { step: 'counting'; done: number; all: number }
  | { step: 'damaged'; problem: Problem }
  | { step: 'done'; sites: readonly Site[] };

/** What came of the files of one site. */
type Site = Omit<Counted, 'rollUps'> & { taken: Taken };

export interface ArchiveActs {
  onFiles(files: readonly File[]): void;
  onCancel(): void;
}

interface Props {
  said: ArchiveWords;
  frame: Pick<Effective, 'recording' | 'organisation'>;
  /** Changes many times a second: this section alone follows it. */
  importing: ReadonlySignal<Importing>;
  on: ArchiveActs;
}

/** A part of the section, as things stand. */
interface Now {
  said: ArchiveWords;
  now: Importing;
}

/** The archive of a site: how to get it, where to put it, how far it is read and what it comes to. */
export function ArchiveSection({ said, frame: { recording, organisation }, importing, on }: Props) {
  const now = importing.value;
  const isBusy = now.step === 'reading' || now.step === 'counting' || now.step === 'keeping';
  return (
    <section class="archive">
      <h2>{said.title}</h2>
      <p class="lead">{said.lead}</p>
      {recording.value ? (
        <>
          <ul class="lead">
            {Object.entries(said.where).map(([site, where]) => (
              <li key={site}>{where}</li>
            ))}
          </ul>
          {isBusy ? <Progress said={said} now={now} onCancel={on.onCancel} /> : <Drop said={said} on={on} />}
        </>
      ) : (
        <p class="line-said">{recording.by === 'organisation' ? said.offBy(organisation) : said.off}</p>
      )}
      <div aria-live="polite">
        <Result said={said} now={now} />
      </div>
    </section>
  );
}

function Drop({ said, on }: Pick<Props, 'said' | 'on'>) {
  const [isOver, setOver] = useState(false);
  return (
    <fieldset
      class="drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        on.onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <legend class="unseen">{said.title}</legend>
      <p id="drop-help">{said.drop}</p>
      <label class="button">
        {said.choose}
        <input
          class="unseen"
          type="file"
          multiple
          accept=".zip,.csv,.js"
          aria-describedby="drop-help"
          onChange={({ currentTarget: field }) => {
            const files = [...(field.files ?? [])];
            // The same archive, complete now, is a change again.
            field.value = '';
            on.onFiles(files);
          }}
        />
      </label>
      <p class="again">{said.again}</p>
    </fieldset>
  );
}

function Progress({ said, now, onCancel }: Now & Pick<ArchiveActs, 'onCancel'>) {
  const known = now.step === 'counting' ? now : undefined;
  return (
    <div class="drop" data-busy>
      <progress aria-label={said.title} max={known?.all} value={known?.done} />
      <p>{known ? said.counting(known.done, known.all) : said[now.step === 'keeping' ? 'keeping' : 'reading']}</p>
      {now.step !== 'keeping' && (
        <button type="button" class="button" onClick={onCancel}>
          {said.cancel}
        </button>
      )}
    </div>
  );
}

function Result({ said, now }: Now) {
  switch (now.step) {
    case 'cancelled':
      return <p class="line-said">{said.cancelled}</p>;
    case 'failed':
      return <p class="line-said">{said.failed}</p>;
    case 'notKept':
      return <p class="line-said">{said.notKept}</p>;
    case 'damaged':
      return <p class="line-said">{wordProblem(said, now.problem)}</p>;
    case 'done':
      return <Sites said={said} sites={now.sites} />;
    default:
      return null;
  }
}

/** "Comments.csv, line 4: a quotation mark … Nothing was imported." */
function wordProblem(said: ArchiveWords, { file, line, entry, why }: Problem): string {
  const place = [file, line && said.line(line), entry && said.entry(entry)].filter(Boolean).join(', ');
  return [place && said.place(place), said.why[why], said.nothingImported].filter(Boolean).join(' ');
}

function Sites({ said, sites }: Pick<Props, 'said'> & { sites: (Importing & { step: 'done' })['sites'] }) {
  return (
    <div class="line-said result">
      {sites.map(({ source, years, taken, missing }) => (
        <div key={source} data-source={source}>
          <h3>{said.sites[source]}</h3>
          {years.length === 0 && <p>{said.empty}</p>}
          {years.map(({ year, answers, all }) => (
            <p key={year}>{said.year(year, answers, all)}</p>
          ))}
          {taken === 'replaced' ? missing && <p>{said.missing[missing]}</p> : <p>{said.taken[taken]}</p>}
          <p class="untold">{said.untold[source]}</p>
        </div>
      ))}
      {sites.some(({ taken }) => taken !== 'stays') && <p>{said.imported}</p>}
    </div>
  );
}
