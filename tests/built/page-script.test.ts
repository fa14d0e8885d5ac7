import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { limitsWordings } from '@/lib/wording/limits/pick';
import { limitPageScript, pageScriptBudget, readPageScript, weighPageScript } from '@/tools/set-up/page-script';
import { readBuilds } from './build';
import { readStrings } from './rules';

/** Strings that survive minifying and stand in every bundle of the library. */
const markers = { Zod: /_zod\b|invalid_type/, Dexie: /Dexie/ };

const findLibraries = (code: string): string[] =>
  Object.entries(markers)
    .filter(([, marker]) => marker.test(code))
    .map(([name]) => name);

const builds = readBuilds();

describe.each(builds)('the page script for $browser', ({ folder, files }) => {
  const code = readPageScript(folder);

  it('is there', () => {
    expect(code.length).toBeGreaterThan(0);
  });

  it('keeps its weight', () => {
    expect(weighPageScript(code)).toBeLessThanOrEqual(pageScriptBudget);
  });

  it('carries neither Zod nor Dexie', () => {
    expect(findLibraries(code)).toEqual([]);
  });

  it('leaves to the options what they say of the limits, in every language', () => {
    const said = Object.values(limitsWordings).flatMap(({ title, lead, reader, blind }) => [
      title,
      lead,
      reader,
      ...blind,
    ]);
    const inPage = readStrings(code);
    const elsewhere = readStrings(
      files
        .filter(({ path }) => path.endsWith('.js'))
        .map(({ text }) => text)
        .join('\n'),
    );
    expect(said.filter((text) => inPage.includes(text))).toEqual([]);
    expect(said.filter((text) => !elsewhere.includes(text))).toEqual([]);
  });

  it('is searched for marks that the background, which carries both, does show', () => {
    const background = files.find(({ path }) => path === 'background.js')?.text ?? '';
    expect(findLibraries(background)).toEqual(['Zod', 'Dexie']);
  });
});

describe('a build', () => {
  it('fails when its page script is too heavy, and says what to do', () => {
    const build = mkdtempSync(join(tmpdir(), 'parley-'));
    writeFileSync(join(build, 'manifest.json'), JSON.stringify({ content_scripts: [{ js: ['a.js'] }] }));
    writeFileSync(join(build, 'a.js'), Array.from({ length: 200 }, (_, n) => `f(${n * n})`).join());
    expect(() => limitPageScript(build, 100)).toThrow('more than the 100 it may. Look for an import');
    expect(() => limitPageScript(build)).not.toThrow();
    rmSync(build, { recursive: true });
  });
});
