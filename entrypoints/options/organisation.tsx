import { deciderOf } from '@/lib/policy/identity';
import type { QuietPeriod } from '@/lib/policy/shapes';
import { formatDate } from '@/lib/wording/dates';
import type { View } from './options';

type Row = readonly [name: string, value: string, by: View['frame']['recording']['by']];

/** Every value that holds, and who decided it. */
export function Organisation({ view }: { view: View }) {
  const { words, frame } = view;
  const { options } = words;
  const rows = [...rowsOf(view), ...rowsOfNames(view)];
  const set = frame.organisation !== undefined || rows.some(([, , by]) => by === 'organisation');
  return (
    <section>
      <h2>{options.organisation}</h2>
      <p class="lead">{set ? options.organisationLead(frame.organisation ?? '') : options.organisationNone}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              {[options.setting, options.value, options.decision].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, value, by]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
                <td>{options.decided[by]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function rowsOf({ words: { options }, frame, sites, places, placeWords: said }: View): Row[] {
  const onOff = (on: boolean) => (on ? options.on : options.off);
  const themes = frame.purposes.filter(({ by }) => by === 'organisation').map(({ label }) => label);
  const offered = places.filter((place) => place.offered).map(({ name }) => name);
  return [
    ...sites.map(({ name, coaching }): Row => [name, onOff(coaching.value), coaching.by]),
    [said.offered, offered.join(', ') || said.offeredNone, offered.length > 0 ? 'organisation' : 'default'],
    [options.recording, onOff(frame.recording.value), frame.recording.by],
    [options.interfaceLanguage, options.languageNames[frame.language.value], frame.language.by],
    [options.place, options.places[frame.interface.value], frame.interface.by],
    [options.houseWords, options.houseWordCount(frame.houseWords.value.length), frame.houseWords.by],
    [options.themes, themes.join(', ') || options.themesNone, themes.length > 0 ? 'organisation' : 'default'],
    [options.retention, options.days(frame.retentionDays.value), frame.retentionDays.by],
    [options.chip, frame.chipFolded.value ? options.chipFolded : options.chipWords, frame.chipFolded.by],
  ];
}

function rowsOfNames({ words: { who, locale }, frame: { quietPeriods }, policy, settings }: View): Row[] {
  const said = ({ from, to, name }: QuietPeriod): string =>
    `${formatDate(from, locale)} – ${formatDate(to, locale)}${name ? ` (${name})` : ''}`;
  const row = (list: 'companies' | 'competitors'): Row => {
    const all = new Set([...(policy[list] ?? []), ...settings[list]]);
    return [who.names[list].title, who.count(all.size), deciderOf(policy[list], settings[list])];
  };
  return [
    row('companies'),
    row('competitors'),
    [who.sensitiveNames, who.count(policy.sensitiveNames?.length ?? 0), deciderOf(policy.sensitiveNames, [])],
    [who.quietPeriods, quietPeriods.value.map(said).join(', ') || who.quietPeriodsNone, quietPeriods.by],
  ];
}
