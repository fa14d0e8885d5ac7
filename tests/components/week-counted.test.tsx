// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { WeekDetails } from '@/components/week-details';
import { detailsOf } from '@/lib/habits/details';
import { type Figures, noFigures } from '@/lib/habits/figures';
import type { Thread } from '@/lib/habits/kept';
import { weeksUpTo } from '@/lib/habits/rhythm';
import { metricsWordings } from '@/lib/wording/metrics/pick';
import type { MetricsWords } from '@/lib/wording/metrics/words';
import { en } from '@/lib/wording/pages/en';
import { fr } from '@/lib/wording/pages/fr';
import { draw } from './scene';

/** The measures of the coaching notes (B2), by the names of their texts. */
const metrics = {
  M1: 'conversation',
  M2: 'questions',
  M3: 'followUp',
  M4: 'depth',
  M5: 'breadth',
  M6: 'listening',
  M7: 'credit',
  M8: 'receptive',
  M9: 'loops',
  M10: 'calm',
  M11: 'purposes',
  M12: 'usefulness',
  M13: 'time',
  M14: 'rhythm',
  M15: 'languages',
} as const satisfies Record<string, keyof MetricsWords>;

/** A week of which every measure may be told. */
const full: Figures = {
  ...noFigures(),
  ...{ answers: 9, turns: [2, 2, 2, 0, 0, 0, 0, 0], people: 6, receptive: 5, towardsUnknown: 2 },
  ...{ posts: 5, asked: 3, ownKnown: 4, followed: 3, listenable: 5, listened: 2, achievements: 2, credited: 1 },
  ...{ sends: 14, calm: 13, purposes: { 'own-1': 2 }, languages: { en: 4, fr: 10 }, seconds: 900 },
  rules: { announce: { shown: 9, applied: 4, heeded: 1, dismissed: 2 } },
  hours: noFigures().hours.map((_, hour) => (hour === 9 ? 14 : 0)),
};

const question: Thread = {
  id: '00000000-0000-4000-8000-000000000001',
  day: '2026-11-17',
  site: 'x',
  kind: 'post',
  comeBack: 'done',
  asks: true,
  question: 'open',
};

function textIn(language: 'en' | 'fr', week = full): string {
  const weeks = weeksUpTo('2026-11-16', 12).map((one) => ({ week: one, figures: week }));
  draw(
    <WeekDetails
      words={{ en, fr }[language]}
      metricsWords={metricsWordings[language]}
      details={detailsOf({ weeks, entries: [], threads: [question], today: '2026-11-20' })}
      waiting={[]}
      rhythm={['exchange', 'none']}
      purposes={[{ id: 'own-1', label: 'Recruit' }]}
      on={{
        explain: () => ({ title: 'Title', why: '', example: { bad: '', good: '' }, source: { title: '' } }),
        siteName: (id) => id,
        onRestate: () => {},
        onClose: () => {},
        onPurpose: () => {},
        onLabel: () => {},
      }}
    />,
  );
  return document.body.textContent ?? '';
}

describe.each(['en', 'fr'] as const)('how it is counted can be read in the details (%s)', (language) => {
  const words = metricsWordings[language];

  it.each(Object.entries(metrics))('of %s, %s', (_, name) => {
    expect(textIn(language)).toContain(words[name].counted);
  });

  it('of everything that has such a text', () => {
    const text = textIn(language);
    const told = Object.entries(words).flatMap(([name, one]) => (typeof one === 'string' ? [] : [{ name, ...one }]));
    expect(told.filter(({ counted }) => !text.includes(counted)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the conversation', () => {
  it('says of how many answers it could not be told to whom', () => {
    expect(textIn('en')).toContain('Of these, 2 where it could not be told to whom');
    const { towardsUnknown: _, ...known } = full;
    expect(textIn('en', known)).not.toContain('it could not be told to whom');
  });
});
