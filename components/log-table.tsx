import { useSignal } from '@preact/signals';
import type { Entry } from '@/lib/habits/entry';
import { formatMoment } from '@/lib/wording/dates';
import type { PageWords } from '@/lib/wording/pages/words';

/** Rows drawn at first and with each press of "earlier". */
const page = 25;

interface Props {
  words: PageWords;
  /** Newest first. */
  entries: readonly Entry[];
  siteName(id: string): string;
  ruleTitle(id: string): string;
  onRemove(id: string): void;
}

/** The log as it is stored, readable. */
export function LogTable({ words, entries, siteName, ruleTitle, onRemove }: Props) {
  const shown = useSignal(page);
  const { log } = words;
  if (entries.length === 0) return <p class="empty">{log.empty}</p>;
  return (
    <>
      <div class="scroll">
        <table class="log">
          <thead>
            <tr>
              {[log.day, log.site, log.kind, log.outcome, log.minutes, log.rules].map((name) => (
                <th key={name} scope="col" class={name === log.minutes ? 'number' : ''}>
                  {name}
                </th>
              ))}
              <th scope="col">
                <span class="unseen">{log.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, shown.value).map((entry) => (
              <Row key={entry.id} words={words} entry={entry} {...{ siteName, ruleTitle, onRemove }} />
            ))}
          </tbody>
        </table>
      </div>
      {entries.length > shown.value && (
        <button type="button" class="button" onClick={() => (shown.value += page)}>
          {log.more}
        </button>
      )}
    </>
  );
}

function Row({ words, entry, siteName, ruleTitle, onRemove }: Omit<Props, 'entries'> & { entry: Entry }) {
  const day = formatMoment(entry, words.locale);
  const kind = words.kinds[entry.kind];
  return (
    <tr>
      <th scope="row">{day}</th>
      <td>{siteName(entry.site)}</td>
      <td>{kind}</td>
      <td>{words.outcomes[entry.outcome]}</td>
      <td class="number">{Math.round(entry.seconds / 60)}</td>
      <td>{rulesOf(entry).map(ruleTitle).join(', ') || words.log.noRules}</td>
      <td>
        <button
          type="button"
          class="inline"
          aria-label={words.log.deleteOneOf(day, kind)}
          onClick={() => onRemove(entry.id)}
        >
          {words.log.deleteOne}
        </button>
      </td>
    </tr>
  );
}

/** Every rule the entry names, once. */
function rulesOf({ shown, praised, applied, dismissed, heeded }: Entry): string[] {
  return [...new Set([...praised, ...shown, ...applied.map(({ rule }) => rule), ...dismissed, ...heeded])];
}
