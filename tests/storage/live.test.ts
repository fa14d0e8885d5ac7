import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLoaded } from '@/lib/storage/live';
import { writeSettings } from '@/lib/storage/settings';

beforeEach(() => fakeBrowser.reset());

/** Loads that end when the test says so. */
function manualLoads() {
  const ends: ((value: string) => void)[] = [];
  const load = () => new Promise<string>((done) => ends.push(done));
  return { load, ends };
}

it('shows the newest load, in whatever order they end', async () => {
  const { load, ends } = manualLoads();
  const shown: string[] = [];
  const reload = keepLoaded(load, (value) => void shown.push(value));
  const [second, third] = [reload(), reload()];
  ends[2]?.('third');
  await third;
  ends[1]?.('second');
  ends[0]?.('first');
  await second;
  expect(shown).toEqual(['third']);
});

it('loads at once, and again at each change', async () => {
  const { load, ends } = manualLoads();
  const shown: string[] = [];
  keepLoaded(load, (value) => void shown.push(value));
  expect(ends).toHaveLength(1);
  await writeSettings({ off: true });
  expect(ends).toHaveLength(2);
});
