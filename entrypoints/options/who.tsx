import { NamesRow } from '@/components/names-row';
import type { NameList } from '@/lib/policy/shapes';
import type { Props } from './options';

const lists: readonly NameList[] = ['ownNames', 'companies', 'interests', 'competitors'];

/** Longest name that the settings take. */
const LONGEST = 80;

/** Who writes: some rules need to know. */
export function Who({ view: { words, settings, policy, frame }, on }: Props) {
  const { who } = words;
  const change = (list: NameList, names: readonly string[]) => {
    const before = settings[list];
    const add = names.filter((name) => !before.includes(name));
    const remove = before.filter((name) => !names.includes(name));
    if (add.length + remove.length > 0) on.onSet({ names: { list, add, remove } });
  };
  const besides = (list: NameList): number =>
    list === 'companies' || list === 'competitors' ? (policy[list]?.length ?? 0) : 0;
  return (
    <section>
      <h2>{who.title}</h2>
      <p class="lead">{who.lead}</p>
      {lists.map((list) => (
        <NamesRow
          key={list}
          title={who.names[list].title}
          help={[who.names[list].help, besides(list) > 0 && who.besides(besides(list), frame.organisation)]
            .filter(Boolean)
            .join(' ')}
          names={settings[list]}
          longest={LONGEST}
          onChange={(names) => change(list, names)}
        />
      ))}
    </section>
  );
}
