import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeFolder } from '@/tools/browser/lifetime';
import { builds } from '@/tools/set-up/build';
import { program } from '@/tools/set-up/program';
import { say } from '../say';
import { judgeWarnings, knownWarnings, type Warned } from './warnings';

const build = builds.find(({ browser }) => browser === 'firefox')!.folder;
const room = makeFolder();
afterAll(room.remove);

type Linted = { errors: Warned[]; notices: Warned[]; warnings: Warned[] };

function lint(folder: string): Linted {
  const [node = '', ...args] = [...program('web-ext'), 'lint', '--source-dir', folder, '--output', 'json'];
  const { stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', timeout: 110_000 });
  try {
    return JSON.parse(stdout) as Linted;
  } catch (cause) {
    throw new Error(`web-ext said: ${stdout}${stderr}`, { cause });
  }
}

// A slow machine that does other things meanwhile takes half a minute.
const patient = { timeout: 120_000 };

it('web-ext finds no error in the build for Firefox, and warns of what has a reason alone', patient, ({ task }) => {
  const { errors, notices, warnings } = lint(build);
  expect([errors, notices]).toEqual([[], []]);
  expect(judgeWarnings(build, warnings)).toEqual([]);
  say(task, `web-ext lint: 0 errors, ${warnings.length} warnings:`);
  for (const { code, file, reason } of knownWarnings) say(task, `  ${code} in ${file}: ${reason}`);
});

it('the code that it warns of in Preact is asked for by no component', () => {
  const own = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const scripts = own.filter((file) => /\.tsx?$/.test(file));
  expect(scripts.length).toBeGreaterThan(100);
  expect(scripts.filter((file) => /innerHTML/i.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('a warning that nobody knows would be told, and one that occurs no more', patient, () => {
  const gecko = { id: 'planted@parley.example', data_collection_permissions: { required: ['none'] } };
  const browser_specific_settings = { gecko: { ...gecko, strict_min_version: '142.0' } };
  const manifest = { manifest_version: 3, name: 'Planted', version: '1', browser_specific_settings };
  writeFileSync(join(room.folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(room.folder, 'planted.js'), 'document.body.innerHTML = location.hash;\n');
  const told = judgeWarnings(room.folder, lint(room.folder).warnings);
  expect(told.filter((line) => line.includes('occurs no more'))).toHaveLength(knownWarnings.length);
  expect(told.filter((line) => !line.includes('occurs no more'))).toEqual([
    expect.stringContaining('UNSAFE_VAR_ASSIGNMENT in planted.js, line 1'),
  ]);
});
