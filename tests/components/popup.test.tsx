// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { isDone } from '@/entrypoints/popup/done';
import { detailsOf } from '@/lib/habits/details';
import { noFigures } from '@/lib/habits/figures';
import { en } from '@/lib/wording/pages/en';
import { busy, drawPopup, plan, quiet } from './popup-scene';
import { button, press } from './scene';

describe('the popup', () => {
  it('tells the week in words first', () => {
    const { said } = drawPopup({});
    expect(document.querySelector('h1')?.textContent).toBe('Week of 16 November');
    expect(said).toMatch(/^You spoke 14 times: 9 to answer someone, 5 to publish\./);
  });

  it('invites when nothing was ever counted', () => {
    const { said } = drawPopup({ summary: quiet, isFirst: true, hasEarlier: false });
    expect(said).toContain('Your week will be told here.');
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('/practice.html');
  });

  it('says that nothing is counted while the person writes for someone else, and ends it by one press', () => {
    const { on } = drawPopup({ forOther: true });
    expect(document.querySelector('.band')?.textContent).toContain('You are writing for someone else');
    press('I write for myself again');
    expect(on.onForMyself).toHaveBeenCalledOnce();
    drawPopup({});
    expect(document.querySelector('.band')).toBeNull();
  });

  const here = { origin: 'https://intranet.example', site: 'anywhere', name: 'intranet.example' };

  it.each([
    ['off', 'Coach me on this page'],
    ['refused', 'Ask for access again'],
    ['withdrawn', 'Ask for access again'],
  ] as const)('offers to coach on the page in front, %s', (state, act) => {
    const { on } = drawPopup({ here: { ...here, state }, withdrawn: 2 });
    expect(document.querySelectorAll('.band')).toHaveLength(1);
    expect(document.querySelector('.band')?.textContent).toContain('intranet.example');
    press(act);
    expect(on.onCoachHere).toHaveBeenCalledExactlyOnceWith({ ...here, state });
  });

  it('says that access to other places was withdrawn, in one line', () => {
    const { on } = drawPopup({ withdrawn: 2 });
    expect(document.querySelector('.band')?.textContent).toContain('Access to 2 places was withdrawn.');
    press('See where');
    expect(on.onSeePlaces).toHaveBeenCalledOnce();
  });

  it('has no reproach for a quiet week', () => {
    expect(drawPopup({ summary: quiet }).said).toMatch(
      /^No exchange this week, and that is fine\.Start again with one reply\?/,
    );
    expect(drawPopup({ summary: { ...quiet, isThisWeek: false } }).said).toMatch(/^No exchange that week\.(Rhythm)?$/);
    expect(drawPopup({ summary: { ...quiet, isAway: true } }).said).toMatch(/^Start again with one reply\?(Rhythm)?$/);
  });

  it('asks nobody for a reply who is only to read', () => {
    expect(drawPopup({ summary: { ...quiet, isReading: true } }).said).toMatch(
      /^No exchange this week, and that is fine\.(Rhythm)?$/,
    );
  });

  it('shows what waits to be confirmed in a week without any figure', () => {
    const waiting = { id: 'a', kind: 'unknown', site: 'x', day: 0 } as const;
    const { said, on } = drawPopup({ summary: { ...quiet, toConfirm: [waiting] } });
    expect(said).toContain('What you wrote is waiting to be confirmed.');
    expect(said).not.toContain('No exchange');
    press('Was not sent: Monday, a text on x');
    press('Was a reply: Monday, a text on x');
    expect(on.onRestate.mock.calls).toEqual([
      ['a', 'notSent'],
      ['a', 'reply'],
    ]);
  });

  it('says in one line that an act was not carried out', () => {
    drawPopup({});
    expect(document.querySelector('[role="status"]')?.textContent).toBe('');
    drawPopup({}, true);
    expect(document.querySelector('[role="status"]')?.textContent).toBe(en.options.notSaved);
  });

  it.each([
    [{ value: undefined }, true],
    [{ changed: true }, true],
    [{ failure: 'full' }, false],
    [{ refused: 'gone' }, false],
    [undefined, false],
  ] as const)('knows by the answer whether it was: %j', (outcome, done) => {
    expect(isDone(outcome)).toBe(done);
  });

  it('says in one line why the last text was not counted', () => {
    drawPopup({ refusal: 'full' });
    const bands = [...document.querySelectorAll('.band')].map(({ textContent }) => textContent?.trim());
    expect(bands).toEqual([en.popup.refusal.full]);
  });

  it('keeps the place of the keyboard where an act takes its button away', async () => {
    const waiting = [1, 2].map((day) => ({ id: `q${day}`, day: `2026-11-0${day}`, kind: 'post', site: 'x' }) as const);
    const summaries = [waiting, waiting.slice(1)].map((left) => ({
      ...quiet,
      waiting: left.map((one) => ({ ...one, state: 'comeBack' as const })),
    }));
    const { again } = drawPopup({ summary: summaries[0]! });
    await act(() => button('Done: Your post of 1 November on x').focus());
    await act(() => again({ summary: summaries[1]! }));
    expect(document.activeElement).toBe(button('Done: Your post of 2 November on x'));
  });

  it('reads nothing aloud of its own accord but the sentence', () => {
    drawPopup({});
    expect([...document.querySelectorAll('[aria-live]')].map(({ className }) => className)).toEqual(['sentence']);
  });

  it('says in one line that the week cannot be read', () => {
    expect(drawPopup({ summary: undefined }).said).toBe(en.popup.unreadable);
  });

  it('turns to earlier weeks where there are some, never past this one', () => {
    const { on } = drawPopup({});
    press('Earlier week');
    expect(on.onTurn).toHaveBeenCalledExactlyOnceWith(-1);
    expect(button('Later week').disabled).toBe(true);
    drawPopup({ hasEarlier: false, isThisWeek: false });
    expect([button('Earlier week').disabled, button('Later week').disabled]).toEqual([true, false]);
  });

  it('says what is counted, once, and lets a pause be ended', () => {
    const { on } = drawPopup({ notice: true, state: { line: 'Paused until 14:05.', resume: true } });
    press('Understood');
    press('Resume');
    expect([on.onNoticeSeen.mock.calls.length, on.onResume.mock.calls.length]).toEqual([1, 1]);
    drawPopup({});
    expect(document.body.textContent).not.toContain(en.notice.counted);
  });

  it('goes to the details and back', () => {
    const { on } = drawPopup({ plan });
    press('Details');
    const weeks = [{ week: quiet.week, figures: noFigures() }];
    drawPopup({ plan, details: detailsOf({ weeks, entries: [], threads: [], today: '2026-11-20' }) });
    expect(document.querySelector('.plan')).toBeNull();
    expect(() => button('Back to the week')).not.toThrow();
    expect(on.onDetails).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('has its plan at the foot, once there is a week to tell', () => {
    drawPopup({ plan });
    expect(document.querySelector('.plan')?.textContent).toContain(plan.text);
    drawPopup({ plan, isFirst: true });
    expect(document.querySelector('.plan')).toBeNull();
  });

  it('tells to stop when the minutes of the week are spent', () => {
    drawPopup({ summary: { ...busy, minutes: 47 }, budget: 45 });
    expect(document.querySelector('footer .enough')?.textContent).toContain('47 minutes of 45: enough for this week.');
    drawPopup({ summary: { ...busy, minutes: 47 }, budget: 45, isThisWeek: false });
    expect(document.querySelector('footer .enough')).toBeNull();
    expect(document.querySelector('footer')?.textContent).toContain('47 minutes in all.');
    drawPopup({ summary: { ...busy, minutes: 38 }, budget: 45 });
    expect(document.querySelector('footer .enough')).toBeNull();
  });

  it('opens the side panel where that is the place, and nowhere else', () => {
    const { on } = drawPopup({ panel: true });
    press('Open the side panel');
    expect(on.onOpenPanel).toHaveBeenCalledOnce();
    drawPopup({});
    expect(() => button('Open the side panel')).toThrow();
  });
});
