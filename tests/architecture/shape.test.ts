import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBarrel, checkFunctions, checkLength, checkName, limits, longFiles, longFunctions } from './shape';
import { listFiles, readSources } from './source';

const sources = readSources();
const all = (problems: readonly string[]): string => problems.join('\n');

describe('the tree', () => {
  it('has the top-level folders of the design and no other', () => {
    const known = ['components', 'docs', 'entrypoints', 'lib', 'node_modules', 'public', 'tests', 'tools'];
    const folders = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const other = folders.map(({ name }) => name).filter((name) => !name.startsWith('.') && !known.includes(name));
    const advice =
      'is no folder of the design. Move its files into one of the areas, so that the import table covers them.';
    expect(all(other.map((name) => `${name}/ ${advice}`))).toBe('');
  });

  it('has names that say something, in kebab-case', () => {
    expect(all(listFiles().flatMap(checkName))).toBe('');
  });

  it('has no file that only passes on what others export', () => {
    expect(all(sources.flatMap(checkBarrel))).toBe('');
  });

  it('has files of a size that can be read at once', () => {
    expect(all(sources.flatMap((source) => checkLength(source)))).toBe('');
    const listed = [...Object.keys(longFiles), ...Object.keys(longFunctions).map((key) => key.split(' ', 1).join())];
    expect(listed.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('has functions of a size that can be read at once', () => {
    expect(all(sources.flatMap((source) => checkFunctions(source)))).toBe('');
  });
});

describe('the checks of the shape notice', () => {
  const path = 'lib/engine/a.ts';

  it.each(["export * from './x'", "export { x } from './x'", "import './y';\nexport type { X } from './x'"])(
    'a barrel: %s',
    (text) => {
      expect(checkBarrel({ path, text })).toHaveLength(1);
    },
  );

  it('no barrel where something is defined', () => {
    expect(checkBarrel({ path, text: "import { x } from './x';\nexport const rules = [x];" })).toEqual([]);
  });

  it.each(['lib/utils/a.ts', 'lib/engine/utils.ts', 'src/a.ts', 'lib/engine/ReadDraft.ts', 'components/Card.tsx'])(
    'a poor name: %s',
    (name) => {
      expect(checkName(name)).toHaveLength(1);
    },
  );

  it.each(['lib/engine/read-draft.ts', 'entrypoints/composer.content/index.ts', 'lib/x/README.md'])(
    'nothing wrong with %s',
    (name) => {
      expect(checkName(name)).toEqual([]);
    },
  );

  it('a long file, a reason, and a reason that is no longer needed', () => {
    const long = { path, text: 'x;\n'.repeat(limits.fileLines + 1) };
    expect(checkLength(long, {})).toHaveLength(1);
    expect(checkLength(long, { [path]: 'a word list' })).toEqual([]);
    expect(checkLength({ path, text: 'x;\n'.repeat(limits.fileLines) }, {})).toEqual([]);
    expect(checkLength({ path, text: 'x;' }, { [path]: 'a word list' })).toHaveLength(1);
  });

  it('a long function, and not the callback of a suite', () => {
    const body = 'x;\n'.repeat(limits.functionLines);
    const long = { path, text: `const f = () => {\n${body}};` };
    expect(checkFunctions(long, {})).toHaveLength(1);
    expect(checkFunctions({ path, text: `function f() {\n${body}}` }, {})).toHaveLength(1);
    expect(checkFunctions({ path, text: `describe('f', () => {\n${body}});` }, {})).toEqual([]);
    expect(checkFunctions(long, { [`${path} f`]: 'one pass' })).toEqual([]);
    expect(checkFunctions({ path, text: 'const f = () => {};' }, { [`${path} f`]: 'one pass' })).toHaveLength(1);
  });
});
