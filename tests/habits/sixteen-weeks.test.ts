import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Log, openLog } from '@/lib/storage/log';
import { pathWordings } from '@/lib/wording/path/pick';
import { en } from '@/lib/wording/week/en';
import { fr } from '@/lib/wording/week/fr';
import { sentenceOf } from '@/lib/wording/week/sentence';
import type { WeekWords } from '@/lib/wording/week/words';
import { autumn } from './autumn';
import { type Evening, Leader } from './leader';

const sentence = (words: WeekWords, { summary }: Evening): string =>
  sentenceOf(words, { ...summary, isWaiting: false })
    .map(({ text }) => text)
    .join('')
    // No-break spaces are looked at where all texts are.
    .replace(/[\u00a0\u202f]/g, ' ');

const waits = ({ summary: { waiting } }: Evening): string[] =>
  waiting.map(({ state, day }) => `${state === 'question' ? 'open question' : 'to come back to'}: ${day}`);

function screen(evening: Evening): string[] {
  const { week, summary, proposes, plan } = evening;
  return [
    `${week} ${summary.rhythm.map((one) => (one === 'exchange' ? '●' : '○')).join('')}`,
    sentence(en, evening),
    sentence(fr, evening),
    ...waits(evening),
    plan?.text ?? '',
    ...(proposes && proposes !== 'none' ? [`Next would be: ${pathWordings.en.stages[proposes].name}`] : []),
  ];
}

let log: Log;
beforeEach(() => {
  log = openLog();
});
afterEach(async () => {
  await log.deleteAll();
  log.close();
});

it('sixteen weeks of a leader who walks the path, as the screen tells them', async () => {
  const leader = new Leader(log);
  const shown: string[][] = [];
  for (const { stage, does } of autumn) {
    leader.stepTo(stage);
    shown.push(screen(await leader.live(does)));
  }
  expect(shown).toEqual(autumn.map(({ shows }) => shows));
});

it('every step is one that was proposed the week before', () => {
  const steps = autumn.flatMap(({ stage }, index) => {
    const before = autumn[index - 1];
    if (!before || before.stage === stage) return [];
    return [[before.shows.at(-1), `Next would be: ${pathWordings.en.stages[stage].name}`]];
  });
  expect(steps).toHaveLength(5);
  for (const [proposed, taken] of steps) expect(proposed).toBe(taken);
});
