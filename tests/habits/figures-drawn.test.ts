import { describe, expect, it } from 'vitest';
import { addFigures, Figures, noFigures } from '@/lib/habits/figures';
import { figuresByWeek, figuresOf } from '@/lib/habits/figures-of';
import { drawEntries } from './draw-entries';

describe('drawn logs', () => {
  it.each([1, 2, 3, 4, 5])('are figures as they are kept, each week alone and all in one pass (seed %i)', (seed) => {
    const entries = drawEntries({ seed, from: Date.parse('2026-10-12T00:00:00Z'), weeks: 6, count: 400 });
    const weeks = figuresByWeek(entries);
    expect(weeks.size).toBeGreaterThan(5);
    for (const [id, figures] of weeks) {
      expect(figuresOf(entries, id)).toEqual(figures);
      expect(Figures.safeParse(figures).success).toBe(true);
      const { answers, posts, reshares, days, hours, sends } = figures;
      expect(days.reduce((sum, day) => sum + day.answers, 0)).toBe(answers);
      expect(days.reduce((sum, day) => sum + day.posts, 0)).toBe(posts + reshares);
      expect(hours.reduce((sum, n) => sum + n)).toBe(sends);
    }
  });

  it('add up in any order', () => {
    const weeks = [...figuresByWeek(drawEntries({ seed: 7, from: 1_790_000_000_000, weeks: 5, count: 300 })).values()];
    const forward = weeks.reduce(addFigures);
    expect(weeks.toReversed().reduce(addFigures)).toEqual(forward);
    expect(addFigures(forward, noFigures())).toEqual(forward);
    expect(forward.sends).toBe(weeks.reduce((sum, { sends }) => sum + sends, 0));
  });
});
