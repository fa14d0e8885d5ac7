import { useState } from 'preact/hooks';
import { textOf } from '@/lib/habits/export-csv';
import type { Table } from '@/lib/habits/export-file';
import type { DataWords } from '@/lib/wording/data/words';
import type { Told } from './data-tables';

interface Props {
  said: DataWords;
  tables: Readonly<Record<Table, Told>>;
}

/** Every stored field by its name, with what stands in it, row by row. */
export function DataSeen({ said, tables }: Props) {
  return (
    <div class="seen">
      {(Object.keys(tables) as Table[]).map((name) => (
        <details key={name} data-table={name}>
          <summary>
            <h3>{said.tables[name]}</h3> <span>{said.rows(tables[name].count)}</span>
          </summary>
          <Fields said={said} table={tables[name]} />
        </details>
      ))}
    </div>
  );
}

function Fields({ said, table: { headings, count, row } }: { said: DataWords; table: Told }) {
  const [asked, setAsked] = useState(0);
  const index = Math.min(asked, count - 1);
  const cells = count > 0 ? row(index) : [];
  return (
    <>
      {count > 1 && (
        <div class="acts">
          <button type="button" class="button" disabled={index === 0} onClick={() => setAsked(index - 1)}>
            {said.newer}
          </button>
          <span aria-live="polite">{said.row(index + 1, count)}</span>
          <button type="button" class="button" disabled={index === count - 1} onClick={() => setAsked(index + 1)}>
            {said.older}
          </button>
        </div>
      )}
      {count === 0 && <p class="empty">{said.nothing}</p>}
      <dl>
        {headings.map((heading, at) => (
          <div key={heading}>
            <dt>{heading}</dt>
            {count > 0 && <dd>{textOf(cells[at], said) || <i>{said.none}</i>}</dd>}
          </div>
        ))}
      </dl>
    </>
  );
}
