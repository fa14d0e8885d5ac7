// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countReading } from '@/entrypoints/reading.content/count-reading';

let ended: AbortController;
let told: number[];
let hidden: boolean;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 16, 9) });
  [ended, told, hidden] = [new AbortController(), [], false];
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const fromBrowser = (type: string): Event => Object.defineProperty(new Event(type), 'isTrusted', { value: true });
const start = (): void => countReading(window, ended.signal, (minutes) => told.push(minutes));
const pass = (seconds: number): void => void vi.advanceTimersByTime(seconds * 1_000);
const show = (isShown: boolean): void => {
  hidden = !isShown;
  document.dispatchEvent(fromBrowser('visibilitychange'));
};
const close = (): void => void window.dispatchEvent(fromBrowser('pagehide'));

it('a page that is left tells its minutes once, rounded', () => {
  start();
  pass(160);
  close();
  show(false);
  expect(told).toEqual([3]);
});

it('what is behind other tabs is not read', () => {
  hidden = true;
  start();
  pass(600);
  show(true);
  pass(120);
  show(false);
  pass(600);
  close();
  expect(told).toEqual([2]);
});

it('short looks add up, and nothing is told of less than a minute', () => {
  start();
  for (let look = 0; look < 9; look++) {
    show(true);
    pass(20);
    show(false);
  }
  expect(told.reduce((sum, minutes) => sum + minutes, 0)).toBe(3);
});

it('a page in front of an empty chair is not read all night', () => {
  start();
  pass(9 * 3_600);
  close();
  expect(told).toEqual([30]);
});

it('a page can neither end nor split what is counted', () => {
  start();
  pass(80);
  window.dispatchEvent(new Event('pagehide'));
  hidden = true;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told).toEqual([]);
  pass(80);
  close();
  expect(told).toEqual([3]);
});

it('hears of nothing once it is over', () => {
  start();
  pass(600);
  ended.abort();
  close();
  expect(told).toEqual([]);
});

it('listens to these two and to nothing else', () => {
  const heard = [document, window].map((target) => vi.spyOn(target, 'addEventListener'));
  start();
  expect(heard.map(({ mock }) => mock.calls.map(([type]) => type))).toEqual([['visibilitychange'], ['pagehide']]);
});
