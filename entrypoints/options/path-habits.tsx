import { NamesRow } from '@/components/names-row';
import { ReminderRow } from '@/components/reminder-row';
import { ChoiceRow, Row, SwitchRow, useIds } from '@/components/setting-row';
import type { PathPart } from './path';
import type { PathActs } from './path-acts';
import { RefusedRow } from './refused-row';

/** Longest purpose that the settings take. */
const LONGEST = 60;

/** Minutes a week that are offered; 0: no budget. */
const budgets = [0, 15, 30, 45, 60, 90, 120];

/** Purposes, a budget of minutes, a reminder, and what is counted besides: each only where the person asks for it. */
export function PathHabits({ view, on }: { view: PathPart; on: PathActs }) {
  const { settings } = view;
  const { said } = view.path;
  const minutes = (count: number): string => (count === 0 ? said.budgetNone : said.budgetMinutes(count));
  const offered = [...new Set([...budgets, settings.budgetMinutes])].sort((a, b) => a - b);
  return (
    <>
      <Purposes view={view} on={on} />
      <ChoiceRow
        title={said.budget}
        help={said.budgetHelp}
        value={String(settings.budgetMinutes)}
        choices={offered.map((count) => [String(count), minutes(count)])}
        locked={false}
        onChange={(value) => on.onBudget(Number(value))}
      />
      <Notices view={view} on={on} />
      <Reading view={view} on={on} />
    </>
  );
}

function Notices({ view: { words, settings, path }, on }: { view: PathPart; on: PathActs }) {
  const { said, mayNotify } = path;
  const { reminder, comeBackNotice } = settings;
  const refused = { said, help: said.noticeNot, onAsk: () => on.onRight('notifications') };
  return (
    <>
      {reminder && !mayNotify ? (
        <RefusedRow {...refused} title={said.reminder} onOff={() => on.onReminder(null)} />
      ) : (
        <ReminderRow words={words} said={said} reminder={reminder} onChange={on.onReminder} />
      )}
      {comeBackNotice && !mayNotify ? (
        <RefusedRow {...refused} title={said.comeBack} onOff={() => on.onComeBack(false)} />
      ) : (
        <SwitchRow
          words={words}
          title={said.comeBack}
          help={said.comeBackHelp}
          on={comeBackNotice}
          by={comeBackNotice ? 'you' : 'default'}
          onChange={on.onComeBack}
        />
      )}
    </>
  );
}

function Reading({ view: { words, settings, frame, path }, on }: { view: PathPart; on: PathActs }) {
  const ids = useIds();
  const { value, wanted } = frame.readingTime;
  if (wanted && !value)
    return (
      <RefusedRow
        said={path.said}
        title={path.said.reading}
        help={path.said.readingNot}
        onAsk={() => on.onRight('scripting')}
        onOff={settings.readingTime ? () => on.onReading(false) : undefined}
      />
    );
  if (settings.stage === 'observe' && value)
    return (
      <Row title={path.said.reading} help={path.said.readingObserve} ids={ids}>
        <span class="switch">{words.options.on}</span>
      </Row>
    );
  return (
    <SwitchRow
      words={words}
      title={path.said.reading}
      help={path.said.readingHelp}
      on={value}
      by={frame.recording.by === 'organisation' ? 'organisation' : settings.readingTime ? 'you' : 'default'}
      organisation={frame.organisation}
      onChange={on.onReading}
    />
  );
}

function Purposes({ view: { settings, frame, path }, on }: { view: PathPart; on: PathActs }) {
  const { said } = path;
  const themes = frame.purposes.filter(({ by }) => by === 'organisation').map(({ label }) => label);
  return (
    <NamesRow
      title={said.purposes}
      help={[said.purposesHelp, themes.length > 0 && said.themes(themes.join(', '))].filter(Boolean).join(' ')}
      names={settings.purposes.map(({ label }) => label)}
      longest={LONGEST}
      onChange={on.onPurposes}
    />
  );
}
