import { ChoiceRow } from '@/components/setting-row';
import type { Settings } from '@/lib/policy/settings';
import type { Props } from './options';

/** The language of the interface, or whose choice it is. */
export function Language({ view: { words, settings, frame }, on }: Props) {
  const { options } = words;
  const locked = frame.language.by === 'organisation';
  return (
    <section>
      <h2>{options.language}</h2>
      <ChoiceRow
        title={options.interfaceLanguage}
        help={locked ? options.locked(frame.organisation) : options.languageHelp}
        value={locked ? frame.language.value : settings.language}
        choices={[['auto', options.languageAuto], ...Object.entries(options.languageNames)]}
        locked={locked}
        onChange={(value) => on.onSet({ language: value as Settings['language'] })}
      />
    </section>
  );
}
