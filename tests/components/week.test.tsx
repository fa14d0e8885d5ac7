// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SevenDays, WeekSentence } from '@/components/week';
import { WeekRows } from '@/components/week-rows';
import type { Week } from '@/lib/habits/week';
import { en } from '@/lib/wording/pages/en';
import { fr } from '@/lib/wording/pages/fr';
import { draw, press } from './scene';

const week: Week = {
  week: '2026-11-16',
  answered: 3,
  published: 2,
  answeredByDay: [2, 0, 0, 1, 0, 0, 0],
  publishedByDay: [0, 0, 2, 0, 0, 0, 0],
  toConfirm: [
    { id: 'newest', kind: 'article', site: 'linkedin', day: 3 },
    { id: 'older', kind: 'post', site: 'x', day: 2 },
  ],
  wentWell: { rule: 'named-credit', day: 3 },
  heededMost: { rule: 'announce', times: 2 },
  seconds: 90,
};

const explain = (rule: string) => ({
  title: `${rule} title`,
  why: `${rule} why`,
  example: { bad: '', good: '' },
  source: { title: '' },
});

const rowsOf = (over: Partial<Week> = {}, onNotSent = vi.fn()) => {
  draw(
    <WeekRows
      words={en}
      week={{ ...week, ...over }}
      explain={explain}
      siteName={(id) => id.toUpperCase()}
      onNotSent={onNotSent}
    />,
  );
  return [...document.querySelectorAll('.rows > div')].map((row) => [...row.children].map((cell) => cell.textContent));
};

describe('the week', () => {
  it('colours both figures of its sentence', () => {
    draw(<WeekSentence words={fr} answers={3} posts={2} />);
    expect(document.querySelector('.answers')?.textContent).toMatch(/^3.pour.répondre$/);
    expect(document.querySelector('.posts')?.textContent).toMatch(/^2.pour.publier$/);
  });

  it('draws one block per act, answers above and publications below, and reads each day aloud', () => {
    draw(<SevenDays words={en} monday={week.week} answers={week.answeredByDay} posts={week.publishedByDay} />);
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
      'Monday: 2 replies, 0 posts',
      'Tuesday: nothing',
      'Wednesday: 0 replies, 2 posts',
    ]);
  });

  it('keeps the drawing within its height however busy a day was', () => {
    const busy = [400, 1, 0, 0, 0, 0, 0];
    draw(<SevenDays words={en} monday={week.week} answers={busy} posts={busy} />);
    const heights = [...document.querySelectorAll<HTMLElement>('.days i')].map(({ style }) =>
      Number.parseFloat(style.height),
    );
    expect(Math.max(...heights)).toBeLessThanOrEqual(58);
  });

  it('tells what went well with its day, and what was reworked most', () => {
    expect(rowsOf().slice(0, 2)).toEqual([
      ['Thursday', 'named-credit why'],
      ['Reworked', 'Announce title, 2 times'],
    ]);
    expect(rowsOf({ wentWell: undefined, heededMost: undefined, toConfirm: [] })).toEqual([]);
  });

  it('takes one tap to say that the newest was not sent', () => {
    const onNotSent = vi.fn();
    const said = rowsOf({}, onNotSent)[2]?.[1]?.replaceAll('\u00a0', ' ');
    expect(said).toContain('Thursday, an article on LINKEDIN and 1 more');
    press('Was not sent');
    expect(onNotSent).toHaveBeenCalledExactlyOnceWith('newest');
  });
});
