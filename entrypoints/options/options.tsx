import type { ReadonlySignal } from '@preact/signals';
import { LogTable } from '@/components/log-table';
import { SwitchRow } from '@/components/setting-row';
import type { Entry } from '@/lib/habits/entry';
import type { OwnChange } from '@/lib/policy/change';
import type { Effective } from '@/lib/policy/effective';
import type { Standing } from '@/lib/policy/places';
import type { Policy } from '@/lib/policy/policy';
import type { Settings } from '@/lib/policy/settings';
import type { ArchiveWords } from '@/lib/wording/archive/words';
import type { PageWords } from '@/lib/wording/pages/words';
import type { PlaceWords } from '@/lib/wording/places/words';
import { type ArchiveActs, ArchiveSection, type Importing } from './archive';
import type { CardActs } from './card-acts';
import type { CardWeek } from './card-lines';
import { DataSection, type Kept } from './data';
import type { DataActs } from './data-acts';
import type { Names } from './data-tables';
import { type Health, type HealthActs, HealthSection, type Shown } from './health';
import { Language } from './language';
import { type Limits, LimitsSection } from './limits';
import { Organisation } from './organisation';
import { PathSection, type PathView } from './path';
import type { PathActs } from './path-acts';
import { type PlaceActs, Places } from './places';
import { Rules } from './rules';
import { Where } from './where';
import { Who } from './who';

/** Everything the options page shows. */
export interface View {
  words: PageWords;
  /** `Ctrl` or `⌘`. */
  modifier: string;
  settings: Settings;
  frame: Effective;
  /** What holds on each site, and who decided. */
  sites: readonly { id: string; name: string; coaching: Effective['coaching'] }[];
  health: Health;
  archiveWords: ArchiveWords;
  data: Kept;
  limits: Limits;
  path: PathView;
  /** Every place beside them; `kind`: what runs there, where its name does not say it. */
  places: readonly (Standing & { kind: string | undefined })[];
  placeWords: PlaceWords;
  policy: Policy;
  /** Rules that speak only to those who ask for them. */
  extraRules: readonly { id: string; title: string; why: string }[];
  /** The whole log, newest first; `undefined`: it cannot be read. */
  entries: readonly Entry[] | undefined;
  /** Places of the policy and of the settings that could not be read. */
  broken: { policy: readonly string[]; settings: readonly string[] };
  /** Milliseconds since 1970. */
  now: number;
}

export interface Acts extends Omit<Names, 'words' | 'said'> {
  onSet(change: OwnChange): void;
  places: PlaceActs;
  path: PathActs;
  data: DataActs;
  card: CardActs;
  praiseOf(rule: string): string | undefined;
  health: HealthActs;
  archive: ArchiveActs;
}

/** What every part of the page is given. */
export interface Props {
  view: View;
  on: Acts;
}

/** What the last acts left to be read. */
interface Passing {
  said: string | undefined;
  shown: Shown;
  importing: ReadonlySignal<Importing>;
  brought: ReadonlySignal<string | undefined>;
  cardWeek: ReadonlySignal<CardWeek | undefined>;
}

/** Settings, what is counted, how the sites are doing, what the organisation set. `said`: one line about the last act, read out. */
export function Options({ view, said, shown, importing, brought, cardWeek, on }: Props & Passing) {
  const { words } = view;
  return (
    <div class="sheet">
      <Head view={view} />
      <main>
        <Where view={view} on={on} />
        <Places said={view.placeWords} places={view.places} organisation={view.frame.organisation} on={on.places} />
        <Language view={view} on={on} />
        <PathSection view={view} on={on.path} />
        <Who view={view} on={on} />
        <Rules view={view} on={on} />
        <Counted view={view} on={on} />
        <ArchiveSection said={view.archiveWords} frame={view.frame} importing={importing} on={on.archive} />
        <DataSection view={view} brought={brought} cardWeek={cardWeek} on={on} />
        <HealthSection
          words={words}
          health={view.health}
          shown={shown}
          counted={view.frame.recording.value}
          organisation={view.frame.organisation}
          on={on.health}
        />
        <LimitsSection limits={view.limits} />
        <Organisation view={view} />
      </main>
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

function Head({ view: { words, broken } }: Pick<Props, 'view'>) {
  return (
    <>
      <header>
        <img src="/icon/48.png" width="36" height="36" alt="" />
        <h1>{words.options.title}</h1>
        <p>{words.options.lead}</p>
      </header>
      {broken.policy.length > 0 && <p class="line-said">{words.options.brokenPolicy(broken.policy)}</p>}
      {broken.settings.length > 0 && <p class="line-said">{words.options.brokenSettings(broken.settings)}</p>}
    </>
  );
}

function Counted({ view: { words, frame, entries }, on }: Props) {
  return (
    <section>
      <h2>{words.options.log}</h2>
      <SwitchRow
        words={words}
        title={words.options.recording}
        help={words.options.recordingHelp}
        on={frame.recording.value}
        by={frame.recording.by}
        organisation={frame.organisation}
        onChange={(recording) => on.onSet({ recording })}
      />
      <h2 class="later">{words.log.title}</h2>
      <p class="lead">{words.log.lead}</p>
      {entries ? (
        <LogTable words={words} entries={entries} {...on} onRemove={on.data.onRemove} />
      ) : (
        <p class="line-said">{words.log.unreadable}</p>
      )}
    </section>
  );
}
