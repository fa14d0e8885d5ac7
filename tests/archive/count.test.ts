import { describe, expect, it } from 'vitest';
import { type Counted, countArchive } from '@/lib/archive/count';
import type { Item } from '@/lib/archive/item';
import { makeItemReviewer } from '@/lib/archive/review';

const review = makeItemReviewer();
const monday = new Date(2024, 2, 4, 10).getTime();
const day = 24 * 60 * 60_000;

const post = (at: number, text = 'We moved the pump. What would you have done first?'): Item => ({
  at,
  kind: 'post',
  text,
});
const answer = (at: number, more: Partial<Item> = {}): Item => ({
  at,
  kind: 'reply',
  towards: 'other',
  text: 'Ana, which of the two pumps failed first at your site?',
  ...more,
});

function count(items: Item[]): { counted: Counted; steps: number[] } {
  const work = countArchive({ source: 'x', items }, review);
  const steps: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { counted: step.value, steps };
    steps.push(step.value);
  }
}

describe('an archive is counted', () => {
  it('week by week on the clock of this computer, whatever the order of its items', () => {
    const items = [answer(monday + 7 * day), post(monday), answer(monday + 6 * day), post(monday + 7 * day)];
    const { counted, steps } = count(items);
    expect(counted.rollUps.map(({ source, week, figures }) => [source, week, figures.answers, figures.posts])).toEqual([
      ['x', '2024-03-04', 1, 1],
      ['x', '2024-03-11', 1, 1],
    ]);
    expect(steps).toEqual([1, 2, 3, 4]);
  });

  it('by what stands in its texts', () => {
    const canned = answer(monday, { text: 'Congratulations!' });
    const [week] = count([post(monday), post(monday, 'Numbers up.'), canned, answer(monday)]).counted.rollUps;
    expect(week?.figures).toMatchObject({ posts: 2, asked: 1, answers: 2, canned: 1, languages: { en: 4, fr: 0 } });
    expect(week?.figures.hours[10]).toBe(4);
  });

  it('without what only being there could tell', () => {
    const [week] = count([{ ...post(monday), thread: '1' }, answer(monday)]).counted.rollUps;
    expect(week?.figures).toMatchObject({ seconds: 0, ownKnown: 0, listenable: 0, rules: {} });
    expect(week?.figures.postSeconds.some(Boolean)).toBe(false);
  });

  it('with people told apart, and what one says to oneself apart from both', () => {
    const items = [
      answer(monday, { person: '7' }),
      answer(monday + 1_000, { person: '7' }),
      answer(monday + 2_000, { person: '8' }),
      answer(monday + 3_000, { towards: 'self' }),
    ];
    expect(count(items).counted.rollUps[0]?.figures).toMatchObject({ answers: 3, people: 2, toSelf: 1, posts: 0 });
  });

  it('without what two files hold alike', () => {
    const reshare: Item = { at: monday, kind: 'reshare', text: '' };
    const items = [post(monday), reshare, post(monday), { ...reshare }, { ...reshare, at: monday + 1_000 }];
    expect(count(items).counted.rollUps[0]?.figures).toMatchObject({ posts: 1, reshares: 2 });
  });

  it('year by year, newest first', () => {
    const turn = new Date(2023, 11, 31, 23, 30).getTime();
    const items = [
      answer(turn),
      post(turn + day),
      answer(turn + day),
      { ...answer(turn + 1_000), towards: 'self' as const },
    ];
    const reshare: Item = { at: turn + day, kind: 'reshare', text: '' };
    expect(count([...items, reshare]).counted.years).toEqual([
      { year: 2024, answers: 1, all: 3 },
      { year: 2023, answers: 1, all: 1 },
    ]);
  });

  it('and nothing comes of nothing', () => {
    expect(count([]).counted).toEqual({ source: 'x', rollUps: [], years: [] });
  });

  it('no word of it stays', () => {
    const { counted } = count([post(monday, 'Zanzibar is where we met.'), answer(monday, { addressee: '@zanzi' })]);
    expect(JSON.stringify(counted)).not.toMatch(/zanzi/i);
  });
});
