import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Decider, PageWords } from '@/lib/wording/pages/words';

interface RowProps {
  title: string;
  help: string;
  /** Ids given to title and help, for the control to point at. */
  ids: { title: string; help: string };
  children: ComponentChildren;
}

/** A title with a line of help, and the control beside them. */
export function Row({ title, help, ids, children }: RowProps) {
  return (
    <div class="setting">
      <div>
        <h3 id={ids.title}>{title}</h3>
        <p id={ids.help}>{help}</p>
      </div>
      {children}
    </div>
  );
}

/** Ids for a row's title and help. */
export function useIds(): RowProps['ids'] {
  const id = useId();
  return { title: `${id}t`, help: `${id}h` };
}

interface SwitchProps {
  words: PageWords;
  title: string;
  help: string;
  on: boolean;
  by: Decider;
  organisation?: string | undefined;
  onChange(on: boolean): void;
}

/** A switch that says who decided; what the organisation locked is explained instead of hidden. */
export function SwitchRow({ words, title, help, on, by, organisation, onChange }: SwitchProps) {
  const ids = useIds();
  const locked = by === 'organisation';
  return (
    <Row title={title} help={locked ? words.options.locked(organisation) : help} ids={ids}>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-disabled={locked}
        aria-labelledby={ids.title}
        aria-describedby={ids.help}
        onClick={() => locked || onChange(!on)}
      >
        <span>{[on ? words.options.on : words.options.off, words.options.decided[by]].join(' · ')}</span>
        <i aria-hidden="true" />
      </button>
    </Row>
  );
}

interface ActionProps {
  title: string;
  help: string;
  label: string;
  onAct(): void;
}

/** A row whose control does one thing. */
export function ActionRow({ title, help, label, onAct }: ActionProps) {
  const ids = useIds();
  return (
    <Row title={title} help={help} ids={ids}>
      <button type="button" class="button" aria-describedby={ids.help} onClick={onAct}>
        {label}
      </button>
    </Row>
  );
}

interface ChoiceProps {
  title: string;
  help: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  locked: boolean;
  onChange(value: string): void;
}

/** One of a few values. */
export function ChoiceRow({ title, help, value, choices, locked, onChange }: ChoiceProps) {
  const ids = useIds();
  return (
    <Row title={title} help={help} ids={ids}>
      <select
        value={value}
        disabled={locked}
        aria-labelledby={ids.title}
        aria-describedby={ids.help}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </Row>
  );
}
