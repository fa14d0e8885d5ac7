import { useId, useState } from 'preact/hooks';
import { Row, useIds } from '@/components/setting-row';
import type { Table } from '@/lib/habits/export-file';
import type { DataProps } from './data';
import type { Packed } from './data-acts';

const formats: readonly Packed['format'][] = ['whole', 'entries', 'rollUps', 'threads', 'readingDays'];

/** What goes beside the log, in the order it is offered. */
const extras = ['calm', 'labels', 'settings'] as const;

/** Takes the log along, and brings it from another computer. */
export function DataMove({ view, brought, on }: Pick<DataProps, 'view' | 'brought' | 'on'>) {
  const { said } = view.data;
  const { recording, organisation } = view.frame;
  return (
    <>
      <Save view={view} on={on} />
      {recording.value ? (
        <Bring view={view} on={on} />
      ) : (
        <p class="line-said">{recording.by === 'organisation' ? said.offBy(organisation) : said.off}</p>
      )}
      <div aria-live="polite">{brought.value && <p class="line-said brought">{brought.value}</p>}</div>
    </>
  );
}

type PartProps = Pick<DataProps, 'view' | 'on'>;

function Save({ view: { data }, on }: PartProps) {
  const { said } = data;
  const ids = useIds();
  const [packed, setPacked] = useState<Packed>({ format: 'whole', calm: false, labels: false, settings: false });
  const helps = { calm: said.calmHelp, labels: said.labelsHelp, settings: said.settingsHelp };
  // Settings are no table.
  const offered = extras.filter((extra) => extra !== 'settings' || packed.format === 'whole');
  return (
    <div class="packing">
      <Row title={said.save} help={said.saveHelp} ids={ids}>
        <div class="acts several">
          <select
            aria-label={said.format}
            value={packed.format}
            onChange={({ currentTarget }) => setPacked({ ...packed, format: currentTarget.value as Packed['format'] })}
          >
            {formats.map((format) => (
              <option key={format} value={format}>
                {format === 'whole' ? said.whole : said.table(said.tables[format as Table])}
              </option>
            ))}
          </select>
          <button type="button" class="button" onClick={() => on.data.onSave(packed)}>
            {said.saveNow}
          </button>
        </div>
      </Row>
      {offered.map((extra) => (
        <Tick
          key={extra}
          label={said[extra]}
          help={helps[extra]}
          checked={packed[extra]}
          onChange={(checked) => setPacked({ ...packed, [extra]: checked })}
        />
      ))}
    </div>
  );
}

interface TickProps {
  label: string;
  help: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

function Tick({ label, help, checked, onChange }: TickProps) {
  const id = useId();
  return (
    <div class="tick">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p id={id}>{help}</p>
    </div>
  );
}

function Bring({ view: { data }, on }: PartProps) {
  const { said } = data;
  const ids = useIds();
  return (
    <Row title={said.bring} help={said.bringHelp} ids={ids}>
      <label class="button">
        {said.choose}
        <input
          class="unseen"
          type="file"
          accept=".json"
          aria-describedby={ids.help}
          onChange={({ currentTarget: field }) => {
            const [file] = field.files ?? [];
            if (file) on.data.onBring(file);
            // The same file, mended now, is a change again.
            field.value = '';
          }}
        />
      </label>
    </Row>
  );
}
