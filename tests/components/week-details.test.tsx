// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { WeekDetails } from '@/components/week-details';
import { shiftWeek } from '@/lib/habits/calendar';
import { detailsOf } from '@/lib/habits/details';
import type { Entry } from '@/lib/habits/entry';
import { figuresOf } from '@/lib/habits/figures-of';
import { weeksUpTo } from '@/lib/habits/rhythm';
import { metricsWordings } from '@/lib/wording/metrics/pick';
import { en } from '@/lib/wording/pages/en';
import { fr } from '@/lib/wording/pages/fr';
import { makeEntry } from '../habits/entries';
import { draw, press } from './scene';

const week = '2026-11-16';
const written = (weeksAgo: number, change: Partial<Entry> = {}) =>
  makeEntry({ at: Date.parse(`${shiftWeek(week, -weeksAgo)}T09:00:00Z`), ...change });

function drawDetails(entries: readonly Entry[], words = en, stillThere = entries) {
  const weeks = weeksUpTo(week, 12).map((one) => ({ week: one, figures: figuresOf(entries, one) }));
  const details = detailsOf({ weeks, entries: stillThere, threads: [], today: '2026-11-20' });
  const on = {
    explain: (rule: string) => ({
      title: `${rule} title`,
      why: '',
      example: { bad: '', good: '' },
      source: { title: '' },
    }),
    siteName: (id: string) => id.toUpperCase(),
    onRestate: vi.fn(),
    onClose: vi.fn(),
    onPurpose: vi.fn(),
    onLabel: vi.fn(),
  };
  draw(
    <WeekDetails
      words={words}
      metricsWords={metricsWordings[words === fr ? 'fr' : 'en']}
      details={details}
      waiting={[{ id: 'asked', day: '2026-11-03', kind: 'post', site: 'x', state: 'question' }]}
      rhythm={['exchange', 'none', 'exchange']}
      purposes={[{ id: 'own-1', label: 'Recruit' }]}
      on={on}
    />,
  );
  return on;
}

const labels = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.getAttribute('aria-label')?.replaceAll('\u00a0', ' '));

const busy = [
  written(0, { kind: 'reply', balance: 'talks', heeded: ['jargon'] }),
  written(0, { kind: 'reply', balance: 'talks', heeded: ['jargon', 'announce'] }),
  written(0, { balance: 'sends', purpose: 'own-1' }),
  written(4, { kind: 'reply' }),
];

describe('the details', () => {
  it('read every drawing aloud', () => {
    drawDetails(busy);
    const [days, weeks, hours] = [...document.querySelectorAll('.columns')].map((list) =>
      [...list.querySelectorAll('li')].flatMap((one) => one.getAttribute('aria-label') ?? []),
    );
    expect(days?.slice(0, 2)).toEqual([
      'Monday: 2 that talk with people, 0 that open a little, 1 that mostly send',
      'Tuesday: nothing',
    ]);
    expect(weeks).toHaveLength(12);
    expect(weeks?.at(-1)).toBe('Week of 16 November: 2 answers, 1 post; conversation 67 of 100');
    expect(weeks?.at(-5)).toBe('Week of 19 October: 1 answer, 0 posts; too little to draw');
    expect(hours).toEqual(['10:00, 4 texts']);
  });

  it('name every list', () => {
    drawDetails(busy);
    expect(labels('ul.columns, ul.bars')).toEqual([
      'Balance by day',
      'Conversation over twelve weeks',
      'Remarks taken up',
      'Hours of the day',
    ]);
  });

  it('keep the order of headings', () => {
    drawDetails(busy);
    const levels = [...document.querySelectorAll('h2, h3')].map(({ localName }) => localName);
    expect(levels).toEqual(['h2', 'h3', 'h2', 'h3', 'h3', 'h3', 'h3', 'h2']);
  });

  it('do so in French', () => {
    drawDetails(busy, fr);
    expect(labels('.columns li')[0]).toBe('Lundi : dialogue 2, ouverture 0, diffusion 1');
  });

  it('tell the rules taken up, the most heeded first', () => {
    drawDetails(busy);
    expect([...document.querySelectorAll('.bars li')].map(({ textContent }) => textContent)).toEqual([
      'Jargon titleTaken up twice',
      'Announce titleTaken up once',
    ]);
  });

  it('tell each measure with how it is counted, and none that too little is known of', () => {
    drawDetails(busy);
    const lines = [...document.querySelectorAll('.readings > div')].map((one) => one.textContent ?? '');
    expect(lines.some((line) => line.includes('1 of 1 served “Recruit”'))).toBe(true);
    const counted = [...document.querySelectorAll('.readings + .how p')].map((one) => one.textContent ?? '');
    expect(counted.map((line) => line.split(' · ')[0])).toEqual(
      [...document.querySelectorAll('.readings dt')].map(({ textContent }) => textContent),
    );
    expect(lines.some((line) => line.startsWith('Coming back'))).toBe(false);
  });

  it('tell a week of which only sums are kept, and offer none of its texts', () => {
    drawDetails(busy, en, []);
    expect(labels('.columns li')[0]).toMatch(/^Monday: 2 that talk/);
    expect(document.querySelectorAll('.readings > div').length).toBeGreaterThan(0);
    expect(document.querySelector('.texts')).toBeNull();
  });

  it('put right what was read wrongly', () => {
    const on = drawDetails(busy);
    press('Was a reply: Monday, a post on X');
    expect(on.onRestate).toHaveBeenCalledExactlyOnceWith(busy[2]?.id, 'reply');
  });

  it('take a word or two for an open question', async () => {
    const on = drawDetails([]);
    const input = document.querySelector<HTMLInputElement>('.label')!;
    input.value = ' canteen ';
    expect(input.getAttribute('aria-label')).toBe('Your question of 3 November, in a word or two');
    // The popup may be closed without the field being left.
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(on.onLabel).toHaveBeenCalledExactlyOnceWith('asked', 'canteen'));
  });

  it('keep open questions in sight in a silent week, and draw nothing of it', () => {
    const on = drawDetails([]);
    press('Let it go: Your question of 3 November is waiting for you');
    expect(on.onClose).toHaveBeenCalledExactlyOnceWith('asked', 'dropped');
    expect(document.querySelectorAll('.columns')).toHaveLength(1);
  });
});
