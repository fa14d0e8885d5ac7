import { ActionRow, ChoiceRow, Row, SwitchRow, useIds } from '@/components/setting-row';
import { type Settings, untilResumed } from '@/lib/policy/settings';
import { formatTime } from '@/lib/wording/dates';
import type { Props } from './options';

/** Where Parley coaches, and where it shows what it has to say. */
export function Where({ view, on }: Props) {
  const { words, modifier, settings, frame, sites } = view;
  const { options } = words;
  const by = settings.off ? 'you' : 'default';
  return (
    <section>
      <h2>{options.where}</h2>
      <p class="lead">{words.card.keyboard(modifier)}</p>
      <SwitchRow
        words={words}
        title={options.coaching}
        help={options.coachingHelp}
        on={!settings.off}
        by={by}
        onChange={(value) => on.onSet({ off: !value })}
      />
      {sites.map(({ id, name, coaching }) => (
        <SwitchRow
          key={id}
          words={words}
          title={name}
          help={options.siteHelp}
          on={!settings.sitesOff.includes(id) && coaching.by !== 'organisation'}
          by={coaching.by === 'organisation' ? 'organisation' : settings.sitesOff.includes(id) ? 'you' : 'default'}
          organisation={frame.organisation}
          onChange={(value) => on.onSet(value ? { siteOn: id } : { siteOff: id })}
        />
      ))}
      <Place view={view} on={on} />
      <Pause view={view} on={on} />
    </section>
  );
}

function Place({ view: { words, frame }, on }: Props) {
  const { options } = words;
  const locked = frame.interface.by === 'organisation';
  return (
    <ChoiceRow
      title={options.place}
      help={locked ? options.locked(frame.organisation) : options.placeHelp}
      value={frame.interface.value}
      choices={Object.entries(options.places)}
      locked={locked}
      onChange={(value) => on.onSet({ interface: value as Settings['interface'] })}
    />
  );
}

function Pause({ view: { words, settings, now }, on }: Props) {
  const ids = useIds();
  const { options } = words;
  const { pausedUntil } = settings;
  if (pausedUntil > now) {
    const until = formatTime(pausedUntil, words.locale);
    const help = pausedUntil === untilResumed ? options.pausedOpen : options.pausedUntil(until);
    const resume = () => on.onSet({ pauseMinutes: 0 });
    return <ActionRow title={options.paused} help={help} label={options.resume} onAct={resume} />;
  }
  const lengths = [
    [options.pauseNow, () => on.onSet({ pauseMinutes: 60 })],
    [options.pauseToday, () => on.onSet({ pausedUntil: midnightAfter(now) })],
    [options.pauseOpen, () => on.onSet({ pausedUntil: untilResumed })],
  ] as const;
  return (
    <Row title={options.paused} help={options.pausedHelp} ids={ids}>
      <div class="acts several">
        {lengths.map(([label, onAct]) => (
          <button key={label} type="button" class="button" aria-describedby={ids.help} onClick={onAct}>
            {label}
          </button>
        ))}
      </div>
    </Row>
  );
}

/** When the day ends on this computer's clock; both in milliseconds since 1970. */
const midnightAfter = (now: number): number => new Date(now).setHours(24, 0, 0, 0);
