import { Row, useIds } from './setting-row';

interface Props {
  title: string;
  help: string;
  names: readonly string[];
  /** Longest name that is kept. */
  longest: number;
  /** Called with the whole list once the person leaves the field. */
  onChange(names: string[]): void;
}

const read = (written: string, longest: number): string[] => [
  ...new Set(
    written
      .split(/[\n;]/)
      .map((line) => line.trim().slice(0, longest).trim())
      .filter((line) => /[\p{L}\p{N}]/u.test(line)),
  ),
];

/** A list of names, one a line. */
export function NamesRow({ title, help, names, longest, onChange }: Props) {
  const ids = useIds();
  return (
    <Row title={title} help={help} ids={ids}>
      <textarea
        rows={Math.min(8, names.length + 2)}
        spellcheck={false}
        value={names.join('\n')}
        aria-labelledby={ids.title}
        aria-describedby={ids.help}
        onChange={(event) => onChange(read(event.currentTarget.value, longest))}
      />
    </Row>
  );
}
