// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PathSection } from '@/entrypoints/options/path';
import type { Stage } from '@/lib/habits/stage';
import { effective } from '@/lib/policy/effective';
import { parsePolicy } from '@/lib/policy/policy';
import { defaultSettings, type Settings } from '@/lib/policy/settings';
import { en } from '@/lib/wording/pages/en';
import { fr } from '@/lib/wording/pages/fr';
import { pathWordings } from '@/lib/wording/path/pick';
import { draw, press } from './scene';

interface Scene {
  mayScript?: boolean;
  mayNotify?: boolean;
  language?: 'en' | 'fr';
  next?: Stage;
  policy?: object;
}

function drawPath(
  set: Partial<Settings>,
  { language = 'en', next, policy = {}, mayScript = true, mayNotify = true }: Scene = {},
) {
  const settings = { ...defaultSettings, ...set };
  const frame = effective(parsePolicy(policy), settings, { now: 1, languages: [language], mayScript });
  const view = {
    words: language === 'fr' ? fr : en,
    settings,
    frame,
    path: { said: pathWordings[language], next, mayNotify },
  };
  const on = {
    onStage: vi.fn(),
    onPurposes: vi.fn(),
    onBudget: vi.fn(),
    onReminder: vi.fn(),
    onComeBack: vi.fn(),
    onReading: vi.fn(),
    onRight: vi.fn(),
  };
  draw(<PathSection view={view} on={on} />);
  return on;
}

const control = <Control extends HTMLElement>(kind: string, title: string): Control => {
  const heading = [...document.querySelectorAll('h3')].find(({ textContent }) => textContent === title);
  return document.querySelector<Control>(`${kind}[aria-labelledby="${heading?.id}"]`)!;
};

const enter = (field: HTMLTextAreaElement | HTMLSelectElement, value: string) => {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('the steps', () => {
  const standing = () => document.querySelector('[aria-current="step"] h3')?.textContent;

  it('begin with why, where six questions are asked', () => {
    const on = drawPath({});
    expect(standing()).toBeUndefined();
    press('Begin');
    expect(on.onStage).toHaveBeenCalledExactlyOnceWith('why');
    drawPath({ stage: 'why' });
    expect(standing()).toBe('Why · you are here');
    expect(document.querySelectorAll('ol.questions li')).toHaveLength(6);
  });

  it('are taken when the person says so; the next is proposed and not taken', () => {
    const on = drawPath({ stage: 'comment' }, { next: 'reply' });
    expect(document.body.textContent).toContain('Next would be: Reply. Or stay; there is no hurry.');
    expect(on.onStage).not.toHaveBeenCalled();
    for (const name of ['Go on: Reply', 'Back to: Observe', 'Leave the path']) press(name);
    expect(on.onStage.mock.calls.flat()).toEqual(['reply', 'observe', 'none']);
  });

  it('may be skipped where nothing is proposed, up to the last', () => {
    const on = drawPath({ stage: 'comment' }, { language: 'fr' });
    expect(document.body.textContent).not.toContain('L’étape suivante serait');
    press('Passer à\u00a0: Répondre');
    expect(on.onStage).toHaveBeenCalledExactlyOnceWith('reply');
    drawPath({ stage: 'host' }, { language: 'fr' });
    expect(document.body.textContent).not.toContain('Passer à');
  });
});

it.each(['en', 'fr'] as const)(
  'the words of an organisation speak at every step, and the page says so (%s)',
  (language) => {
    const houseWords = [{ avoid: 'synergies', prefer: ['savings'], reason: 'Plain words.' }];
    const line = pathWordings[language].houseWords;
    drawPath({ stage: 'observe' }, { language, policy: { houseWords } });
    expect(document.body.textContent).toContain(line);
    document.body.replaceChildren();
    drawPath({ stage: 'observe' }, { language });
    expect(document.body.textContent).not.toContain(line);
  },
);

describe('the habits', () => {
  it('are purposes beside the themes of the organisation, and minutes', () => {
    const themes = [{ id: 'safety', label: { en: 'Zero harm', fr: 'Zéro accident' } }];
    const set = { purposes: [{ id: 'own-a', label: 'recruit' }], budgetMinutes: 50 };
    const on = drawPath(set, { policy: { themes } });
    expect(document.body.textContent).toContain('Your organisation adds: Zero harm.');
    const purposes = control<HTMLTextAreaElement>('textarea', 'Your purposes');
    expect(purposes.value).toBe('recruit');
    enter(purposes, 'recruit\nlisten');
    expect(on.onPurposes).toHaveBeenCalledExactlyOnceWith(['recruit', 'listen']);
    const budget = control<HTMLSelectElement>('select', 'Minutes a week');
    expect(budget.selectedOptions[0]?.textContent).toBe('50 minutes');
    enter(budget, '30');
    expect(on.onBudget).toHaveBeenCalledExactlyOnceWith(30);
  });

  it('are a reminder, whose day and hour can be changed', () => {
    drawPath({});
    expect(document.querySelector('select[aria-label]')).toBeNull();
    const on = drawPath({ reminder: { day: 4, hour: 16 } });
    const day = document.querySelector<HTMLSelectElement>('select[aria-label="Day of the reminder"]')!;
    expect(day.selectedOptions[0]?.textContent).toBe('Friday');
    enter(day, '0');
    control('button', 'Weekly reminder').click();
    expect(on.onReminder.mock.calls.flat()).toEqual([{ day: 0, hour: 16 }, null]);
  });

  it('are counted minutes of reading', () => {
    drawPath({ stage: 'observe' });
    expect(document.body.textContent).toContain('Counted while you observe');
    expect(control('button', 'Reading time')).toBeNull();
    const on = drawPath({ stage: 'reply' });
    control('button', 'Reading time').click();
    expect(on.onReading).toHaveBeenCalledExactlyOnceWith(true);
  });

  it.each([{ stage: 'observe' }, { readingTime: true }] as const)(
    'are not said to be counted where the browser does not allow it (%o)',
    (set) => {
      const on = drawPath(set, { mayScript: false });
      expect(document.body.textContent).not.toContain('Counted while you observe');
      expect(control('button', 'Reading time')).toBeNull();
      expect(document.body.textContent).toContain('Nothing is counted at present');
      press('Ask again');
      expect(on.onRight).toHaveBeenCalledExactlyOnceWith('scripting');
    },
  );

  it('are not said to be reminded of anything where the browser does not allow it', () => {
    drawPath({}, { mayNotify: false });
    expect(control('button', 'Weekly reminder')).not.toBeNull();
    const on = drawPath({ reminder: { day: 4, hour: 16 }, comeBackNotice: true }, { mayNotify: false });
    for (const title of ['Weekly reminder', 'Notification to come back']) expect(control('button', title)).toBeNull();
    expect(document.body.textContent).toContain('does not have the browser’s permission for notifications');
    press('Ask again');
    expect(on.onRight).toHaveBeenCalledExactlyOnceWith('notifications');
    press('Switch off');
    expect(on.onReminder).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('are the organisation’s to forbid', () => {
    const locked = drawPath({ readingTime: true }, { policy: { recording: 'off' } });
    control('button', 'Reading time').click();
    expect(locked.onReading).not.toHaveBeenCalled();
  });
});
