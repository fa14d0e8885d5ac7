import type { Effective } from '@/lib/policy/effective';
import type { PageWords } from '@/lib/wording/pages/words';
import type { View } from './options';

interface Props {
  words: PageWords;
  frame: Effective;
  sites: View['sites'];
  places: View['places'];
  said: View['placeWords'];
}

type Row = readonly [name: string, value: string, by: Effective['recording']['by']];

/** Every value that holds, and who decided it. */
export function Organisation({ words, frame, sites, places, said }: Props) {
  const { options } = words;
  const rows = rowsOf({ words, frame, sites, places, said });
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

function rowsOf({ words: { options }, frame, sites, places, said }: Props): Row[] {
  const onOff = (on: boolean) => (on ? options.on : options.off);
  const offered = places.filter((place) => place.offered).map(({ name }) => name);
  return [
    ...sites.map(({ name, coaching }): Row => [name, onOff(coaching.value), coaching.by]),
    [said.offered, offered.join(', ') || said.offeredNone, offered.length > 0 ? 'organisation' : 'default'],
    [options.recording, onOff(frame.recording.value), frame.recording.by],
    [options.interfaceLanguage, options.languageNames[frame.language.value], frame.language.by],
    [options.place, options.places[frame.interface.value], frame.interface.by],
    [options.houseWords, options.houseWordCount(frame.houseWords.value.length), frame.houseWords.by],
    [options.chip, frame.chipFolded.value ? options.chipFolded : options.chipWords, frame.chipFolded.by],
  ];
}
