import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

/** A file of ours, its path from the project's root with forward slashes. */
export type Source = { path: string; text: string };

/** An import or a re-export, `to` as a path from the project's root, or the name of a package. */
export type Import = { to: string; inside: boolean; typeOnly: boolean; line: number };

/** A node of the syntax tree (ESTree with TypeScript's nodes). */
export type Node = { type: string; start: number; end: number; [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

const folders = ['components', 'entrypoints', 'lib', 'tests', 'tools'];

const list = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
  } catch {
    return [];
  }
};

/** Paths of all files of the product, its tests and its tools. */
export const listFiles = (): string[] => folders.flatMap(list).sort();

/** The TypeScript and JavaScript among them, with their text. */
export const readSources = (): Source[] =>
  listFiles()
    .filter((path) => /\.(tsx?|mts|mjs|js)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** The syntax tree of a file. @throws when the file cannot be parsed */
export function parse({ path, text }: Source): Node {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  return program as unknown as Node;
}

/** Calls `visit` for every node with its parent and the key under which the parent holds it. */
export function walk(node: Node, visit: (node: Node, parent?: Node, key?: string) => void): void {
  const descend = (at: Node, parent?: Node, key?: string): void => {
    visit(at, parent, key);
    for (const [name, value] of Object.entries(at)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) descend(child, at, name);
    }
  };
  descend(node);
}

/** One-based line of an offset. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const resolve = (path: string, specifier: string): Pick<Import, 'to' | 'inside'> => {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return { to: posix.join(posix.dirname(path), bare), inside: true };
  if (bare.startsWith('@/')) return { to: bare.slice(2), inside: true };
  return { to: bare, inside: false };
};

const isTypeOnly = (node: Node): boolean => {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = (node.specifiers ?? []) as Node[];
  return (
    names.length > 0 && names.every(({ importKind, exportKind }) => importKind === 'type' || exportKind === 'type')
  );
};

/** Everything a file imports or passes on: statements, `import()` and `import('…').Type`. */
export function listImports(source: Source): Import[] {
  const found: Import[] = [];
  walk(parse(source), (node) => {
    if (!/^(Import|Export.*)Declaration$|^ImportExpression$|^TSImportType$/.test(node.type)) return;
    const from = (node.source ?? node.argument) as Node | undefined;
    const specifier = from?.value;
    if (typeof specifier !== 'string') return;
    const line = lineAt(source.text, node.start);
    found.push({ ...resolve(source.path, specifier), typeOnly: isTypeOnly(node), line });
  });
  return found;
}
