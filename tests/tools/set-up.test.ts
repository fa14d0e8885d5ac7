import { describe, expect, it } from 'vitest';
import { isRecentNode } from '@/tools/set-up/node-version.mjs';
import { matchesLock } from '@/tools/set-up/packages.mjs';
import { run } from '@/tools/set-up/step.mjs';

describe('isRecentNode', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('%s will do', (version) => {
    expect(isRecentNode(version)).toBe(true);
  });

  it.each(['18.20.4', '20.18.3', '21.7.3', '22.11.0'])('%s is too old', (version) => {
    expect(isRecentNode(version)).toBe(false);
  });
});

describe('matchesLock', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };

  it('is satisfied by the same versions, with or without optional packages', () => {
    expect(matchesLock(locked, locked)).toBe(true);
    expect(matchesLock(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  it('asks for an installation when something is missing or of another version', () => {
    expect(matchesLock(locked, undefined)).toBe(false);
    expect(matchesLock(locked, {})).toBe(false);
    expect(matchesLock(locked, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  });
});

describe('run', () => {
  const node = (script: string): string[] => [process.execPath, '-e', script];

  it('gives back what a command says and how it ended', async () => {
    expect(await run(node('console.log("yes")'))).toMatchObject({ ok: true, output: 'yes\n' });
    expect(await run(node('console.error("no"); process.exit(3)'))).toMatchObject({ ok: false, output: 'no\n' });
  });

  it('takes a command that does not exist for a failure', async () => {
    expect((await run(['no-such-program-here'])).ok).toBe(false);
  });

  it('ends a command that does not answer, and says so', async () => {
    const { ok, output } = await run(node('setInterval(() => {}, 1000)'), 300);
    expect(ok).toBe(false);
    expect(output).toContain('Ended after 0.3 s');
  });
});
