import { describe, expect, it } from 'vitest';
import { areas, neverInThePage } from './areas';
import { checkGlobals } from './globals';
import { checkImports, findArea, findRoad } from './imports';
import { listFiles, readSources } from './source';

const sources = readSources();
const all = (problems: readonly string[]): string => problems.join('\n');

describe('the import table', () => {
  it('holds for every import', () => {
    expect(all(sources.flatMap(checkImports))).toBe('');
  });

  it('keeps browser.* and the DOM out of the areas that must do without', () => {
    expect(all(sources.flatMap(checkGlobals))).toBe('');
  });

  it('has a row for every file of the product', () => {
    const homeless = listFiles().filter((path) => !path.startsWith('tests/') && !findArea(path));
    const advice =
      'belongs to no area. Move it into one, or add a row to tests/architecture/areas.ts that says what it may import.';
    expect(all(homeless.map((path) => `${path} ${advice}`))).toBe('');
  });

  it('keeps what is heavy or private out of the page script', () => {
    const doors = sources.filter(({ path }) => /^entrypoints\/[\w-]+\.content(\/index)?\.tsx?$/.test(path));
    const roads = doors
      .map(({ path }) => findRoad(path, sources, neverInThePage)?.join(' → '))
      .filter((road) => road !== undefined);
    const advice =
      'Import only its types, or send a message to the background: the page script carries neither Zod nor the storage.';
    expect(all(roads.map((road) => `The page script reaches what it must not: ${road}. ${advice}`))).toBe('');
  });
});

describe('the checks of imports notice', () => {
  const check = (path: string, text: string): number => checkImports({ path, text }).length;

  it.each([
    ['lib/engine/a.ts', "import { x } from '../sites/x'"],
    ['lib/engine/a.ts', "import type { X } from '@/lib/sites/x'"],
    ['lib/engine/a.ts', "export { x } from '../languages/en'"],
    ['lib/engine/a.ts', "const x = await import('@/lib/sites/x')"],
    ['lib/engine/a.ts', "type X = import('../sites/x').X"],
    ['lib/engine/a.ts', "import * as z from 'zod/mini'"],
    ['lib/engine/a.ts', "import 'node:fs'"],
    ['lib/policy/a.ts', "import { x } from '../engine/x'"],
    ['lib/policy/a.ts', "import { type X, y } from '../engine/x'"],
    ['lib/habits/a.ts', "import { z } from 'zod'"],
    ['lib/editor/a.ts', "import { browser } from 'wxt/browser'"],
    ['lib/storage/a.ts', "import { render } from 'preact'"],
    ['components/a.tsx', "import { x } from '@/lib/habits/x'"],
    ['components/a.tsx', "import { x } from '@/lib/storage/x'"],
    ['entrypoints/popup/a.tsx', "import Dexie from 'dexie'"],
    ['tools/a.ts', "import { x } from '@/lib/storage/x'"],
  ])('%s: %s', (path, text) => {
    expect(check(path, text)).toBe(1);
  });

  it.each([
    ['lib/engine/a.ts', "import { x } from './x'"],
    ['lib/languages/fr/a.ts', "import { x } from '../../engine/x'"],
    ['lib/policy/a.ts', "import type { X } from '../engine/x'"],
    ['lib/policy/a.ts', "import { type X } from '../engine/x'"],
    ['lib/policy/a.ts', "import * as z from 'zod/mini'"],
    ['components/a.tsx', "import { useState } from 'preact/hooks'"],
    ['entrypoints/popup/a.tsx', "import { x } from '@/lib/storage/x'; import { browser } from 'wxt/browser'"],
    ['tests/a.ts', "import { x } from '@/lib/storage/x'"],
  ])('nothing wrong in %s: %s', (path, text) => {
    expect(check(path, text)).toBe(0);
  });

  it('says which file, which line and what to do', () => {
    const [problem] = checkImports({ path: 'lib/engine/a.ts', text: "\nimport { x } from '../sites/x'" });
    expect(problem).toContain(
      'lib/engine/a.ts:2 imports lib/sites/x, but lib/engine may import nothing but its own files.',
    );
  });
});

describe('the check of the page script notices', () => {
  const door = { path: 'entrypoints/composer.content/index.ts', text: "import { send } from '@/lib/messages/send'" };
  const road = (text: string): string[] | undefined =>
    findRoad(door.path, [door, { path: 'lib/messages/send.ts', text }], neverInThePage);

  it('a forbidden import two steps away', () => {
    expect(road("import * as z from 'zod/mini'")).toEqual([door.path, 'lib/messages/send.ts', 'zod/mini']);
    expect(road("import { log } from '../storage/log'")?.at(-1)).toBe('lib/storage/log');
  });

  it('and leaves types alone', () => {
    expect(road("import type * as z from 'zod/mini'")).toBeUndefined();
  });
});

describe('the check of globals notices', () => {
  const check = (path: string, text: string): number => checkGlobals({ path, text }).length;

  it.each([
    ['lib/engine/a.ts', 'export const x = document.title'],
    ['lib/engine/a.ts', 'export const x = (at: HTMLElement) => at'],
    ['lib/habits/a.ts', 'export const x = navigator.language'],
    ['lib/habits/a.ts', 'export const x = { navigator }'],
    ['lib/sites/a.ts', 'export const x = () => chrome.runtime.id'],
    ['lib/editor/a.ts', 'browser.storage.local.get()'],
    ['lib/storage/a.ts', 'window.setTimeout(() => {})'],
    ['components/a.tsx', 'export const A = () => <p>{document.title}</p>'],
  ])('%s: %s', (path, text) => {
    expect(check(path, text)).toBe(1);
  });

  it.each([
    ['lib/engine/a.ts', 'export const x = (document: string) => document.length'],
    ['lib/engine/a.ts', "import type { Range } from './rule'; export type X = Range"],
    ['lib/engine/a.ts', 'export const x = (draft: { window: number }) => draft.window'],
    ['lib/engine/a.ts', 'export const x = ({ chrome = 1 }) => chrome'],
    ['lib/storage/a.ts', 'export const x = navigator.language'],
    ['lib/editor/a.ts', 'export const x = () => document.activeElement'],
    ['components/a.tsx', 'export const A = (p: { to: HTMLElement }) => <p id="window">{p.to.id}</p>'],
    ['entrypoints/popup/a.ts', 'document.title = chrome.runtime.id'],
  ])('nothing wrong in %s: %s', (path, text) => {
    expect(check(path, text)).toBe(0);
  });
});

it('the table names every folder of lib', () => {
  const named = areas.map(({ folder }) => folder);
  const found = new Set(
    listFiles()
      .filter((path) => path.startsWith('lib/'))
      .map((path) => path.split('/', 2).join('/')),
  );
  expect([...found].filter((folder) => !named.includes(folder))).toEqual([]);
});
