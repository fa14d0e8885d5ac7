// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SevenDays, WeekSentence } from '@/components/week';
import { WeekRows } from '@/components/week-rows';
import { noFigures } from '@/lib/habits/figures';
import { type Summary, summaryOf } from '@/lib/habits/summary';
import { en } from '@/lib/wording/pages/en';
import { fr } from '@/lib/wording/pages/fr';
import { draw, press } from './scene';

const monday = '2026-11-16';
const summary: Summary = {
  ...summaryOf({ week: monday, today: monday, figures: noFigures(), entries: [], exchanged: [monday], threads: [] }),
  toConfirm: [
    { id: 'newest', kind: 'article', site: 'linkedin', day: 3 },
    { id: 'older', kind: 'post', site: 'x', day: 2 },
  ],
  wentWell: { rule: 'named-credit', day: 3 },
  waiting: [
    { id: 'text', day: '2026-11-18', kind: 'post', site: 'x', state: 'comeBack' },
    { id: 'asked', day: '2026-11-03', kind: 'post', site: 'x', state: 'question', label: 'canteen' },
    { id: 'third', day: '2026-11-02', kind: 'post', site: 'x', state: 'question' },
  ],
  untied: { id: 'untied', kind: 'thread', site: 'x', day: 0 },
};

const daysOf = (answers: readonly number[], posts: readonly number[]) =>
  noFigures().days.map((day, index) => ({ ...day, answers: answers[index] ?? 0, posts: posts[index] ?? 0 }));

const explain = (rule: string) => ({
  title: `${rule} title`,
  why: `${rule} why`,
  example: { bad: '', good: '' },
  source: { title: '' },
});

function drawRows(over: Partial<Summary> = {}, purposes = [{ id: 'own-1', label: 'Recruit engineers' }]) {
  const on = {
    explain,
    siteName: (id: string) => id.toUpperCase(),
    onRestate: vi.fn(),
    onClose: vi.fn(),
    onPurpose: vi.fn(),
    onLabel: vi.fn(),
  };
  draw(<WeekRows words={en} summary={{ ...summary, ...over }} purposes={purposes} most={2} on={on} />);
  const rows = [...document.querySelectorAll('.rows > div')];
  return { on, rows: rows.map((row) => [...row.children].map(({ textContent }) => textContent)) };
}

describe('the week', () => {
  it('colours both figures of its sentence', () => {
    draw(<WeekSentence parts={fr.week.spoke(3, 2)} />);
    expect(document.querySelector('.answers')?.textContent).toMatch(/^3.pour.répondre$/);
    expect(document.querySelector('.posts')?.textContent).toMatch(/^2.pour.publier$/);
  });

  it('draws one block per act, answers above and publications below, and reads each day aloud', () => {
    draw(<SevenDays words={en} monday={monday} days={daysOf([2, 0, 0, 1], [0, 0, 2])} />);
    const days = [...document.querySelectorAll('.days li')];
    const blocks = days.map((day) => ['.above', '.below'].map((side) => day.querySelectorAll(`${side} i`).length));
    expect(blocks).toEqual([
      [2, 0],
      [0, 0],
      [0, 2],
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(days.map((day) => day.getAttribute('aria-label')).slice(0, 3)).toEqual([
      'Monday: 2 answers, 0 posts',
      'Tuesday: nothing',
      'Wednesday: 0 answers, 2 posts',
    ]);
  });

  it('keeps the drawing within its height however busy a day was', () => {
    draw(<SevenDays words={en} monday={monday} days={daysOf([400, 1], [400, 1])} />);
    const heights = [...document.querySelectorAll<HTMLElement>('.days i')].map(({ style }) =>
      Number.parseFloat(style.height),
    );
    expect(Math.max(...heights)).toBeLessThanOrEqual(58);
  });
});

describe('the rows', () => {
  it('tell what went well, what waits, and the rhythm, as far as there is room', () => {
    expect(drawRows().rows.map(([title]) => title)).toEqual([
      'Thursday',
      'To confirm',
      'Come back to',
      'Waiting',
      'What for',
      'Rhythm',
    ]);
    const none = { wentWell: undefined, toConfirm: [], waiting: [], untied: undefined, rhythm: ['none' as const] };
    expect(drawRows(none).rows).toEqual([]);
  });

  it('take one tap to say that the newest was not sent', () => {
    const { on, rows } = drawRows();
    expect(rows[1]?.[1]?.replaceAll('\u00a0', ' ')).toContain('Thursday, an article on LINKEDIN and 1 more');
    press('Was not sent: Thursday, an article on LINKEDIN');
    expect(on.onRestate).toHaveBeenCalledExactlyOnceWith('newest', 'notSent');
  });

  it('take one tap to end what waits', () => {
    const { on, rows } = drawRows();
    expect(rows[2]?.[1]).toContain('Your post of 18 November on X.');
    expect(rows[3]?.[1]).toContain('Your question of 3 November (“canteen”) is waiting for you.');
    const question = 'Your question of 3 November (“canteen”) is waiting for you';
    press('Done: Your post of 18 November on X');
    for (const act of ['I reported back', 'Let it go']) press(`${act}: ${question}`);
    expect(on.onClose.mock.calls).toEqual([
      ['text', 'done'],
      ['asked', 'closed'],
      ['asked', 'dropped'],
    ]);
  });

  it('tie a text to a purpose by one tap, where there is one', () => {
    const { on } = drawRows();
    press('Recruit engineers');
    expect(on.onPurpose).toHaveBeenCalledExactlyOnceWith('untied', 'own-1');
    expect(drawRows({}, []).rows.map(([title]) => title)).not.toContain('What for');
  });

  it('read the rhythm aloud as one sentence', () => {
    drawRows({ rhythm: ['exchange', 'none', 'paused', 'exchange'] });
    expect(document.querySelector('.dots')?.getAttribute('aria-label')).toBe(
      'A real exchange in 2 of the last 4 weeks, 1 of them on pause',
    );
    expect([...document.querySelectorAll('.dots i')].map(({ className }) => className)).toEqual([
      'exchange',
      'none',
      'paused',
      'exchange',
    ]);
  });
});
