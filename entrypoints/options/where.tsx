import { ActionRow, ChoiceRow, SwitchRow } from '@/components/setting-row';
import type { Settings } from '@/lib/policy/settings';
import { formatTime } from '@/lib/wording/dates';
import type { Props } from './options';

/** Where Parley coaches, and where it shows what it has to say. */
export function Where({ view, on }: Props) {
  const { words, modifier, settings, frame, sites, now } = view;
  const { options } = words;
  const paused = settings.pausedUntil > now;
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
      <ActionRow
        title={options.paused}
        help={paused ? options.pausedUntil(formatTime(settings.pausedUntil, words.locale)) : options.pausedHelp}
        label={paused ? options.resume : options.pauseNow}
        onAct={() => on.onSet({ pauseMinutes: paused ? 0 : 60 })}
      />
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
