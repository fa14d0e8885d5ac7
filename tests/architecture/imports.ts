import { type Area, areas } from './areas';
import { type Import, listImports, type Source } from './source';

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** The area of a file, `undefined` outside the table (tests, settings). */
export const findArea = (path: string): Area | undefined => areas.find(({ folder }) => isIn(path, folder));

function mayImport(area: Area, { to, inside, typeOnly }: Import): boolean {
  if (!inside) return area.packages.includes('*') || area.packages.some((name) => isIn(to, name) && allows(name, to));
  if (isIn(to, area.folder) || area.imports.some((folder) => isIn(to, folder))) return true;
  return typeOnly && area.types.some((folder) => isIn(to, folder));
}

const allows = (name: string, to: string): boolean => name.endsWith('/') || name === to;

const wordAllowed = ({ imports, types, packages }: Area): string => {
  const parts = [
    ...imports,
    ...packages.map((name) => name.replace(/\/$/, '/…')),
    ...types.map((t) => `types of ${t}`),
  ];
  return parts.length > 0 ? parts.join(', ') : 'nothing but its own files';
};

/** What a file imports against the table, each as two sentences that say what to do. */
export function checkImports(source: Source): string[] {
  const area = findArea(source.path);
  if (!area) return [];
  return listImports(source)
    .filter((found) => !mayImport(area, found))
    .map(
      ({ to, line, typeOnly }) =>
        `${source.path}:${line} imports ${typeOnly ? 'a type of ' : ''}${to}, but ${area.folder} may import ${wordAllowed(area)}. ` +
        'Hand the value in as an argument, or move the code to an area that may import it (tests/architecture/areas.ts).',
    );
}

const extensions = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/**
 * How a file reaches something forbidden through imports of values, `undefined` when it does not.
 * @returns the files on the way, the forbidden thing last
 */
export function findRoad(
  start: string,
  sources: readonly Source[],
  forbidden: readonly string[],
): string[] | undefined {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const follow = (path: string): string[] | undefined => {
    const source = byPath.get(path);
    if (!source || seen.has(path)) return undefined;
    seen.add(path);
    for (const { to, inside, typeOnly } of listImports(source)) {
      if (typeOnly) continue;
      if (forbidden.some((name) => isIn(to, name))) return [path, to];
      const next = extensions.map((extension) => to + extension).find((file) => byPath.has(file));
      const road = inside && next !== undefined ? follow(next) : undefined;
      if (road) return [path, ...road];
    }
    return undefined;
  };
  return follow(start);
}
