// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeKnowledge, type Rules } from '@/entrypoints/composer.content/knowledge';
import { carry } from '@/lib/languages/carry';
import { detector } from '@/lib/languages/detect';
import { packs } from '@/lib/languages/packs';
import weighing from '@/lib/languages/weighing.json';
import { effective } from '@/lib/policy/effective';
import { noPolicy } from '@/lib/policy/policy';
import { defaultSettings } from '@/lib/policy/settings';
import { en } from '@/lib/wording/en';
import { fr } from '@/lib/wording/fr';

const frame = effective(noPolicy, defaultSettings, { now: 1, languages: ['en'] });
const made: Rules = { ...carry(packs, detector, [], weighing), wordings: { en, fr }, css: '' };
const json = JSON.stringify(made);

afterEach(() => vi.restoreAllMocks());

/** What is waited for, milliseconds each, until the rules stand ready on a page that somebody sees, or nobody. */
async function waitsOf(page: { hidden: boolean }): Promise<number[]> {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(page.hidden);
  const waits: number[] = [];
  const source = { askFrame: async () => frame, askRules: async () => JSON.parse(json) as Rules };
  const knowledge = makeKnowledge('x.com', source, async (ms) => void waits.push(ms));
  await knowledge.ready();
  expect(knowledge.hasRules.value).toBe(true);
  expect(knowledge.makeReviewer()).toBeDefined();
  return waits;
}

describe('rules that have come', () => {
  it('are made ready in many tasks where somebody writes', async () => {
    const waits = await waitsOf({ hidden: false });
    expect(waits.length).toBeGreaterThan(10);
    expect(new Set(waits)).toEqual(new Set([0]));
  });

  it('are made ready at once where nobody looks: there each task would wait for a second', async () => {
    expect(await waitsOf({ hidden: true })).toEqual([]);
  });
});
