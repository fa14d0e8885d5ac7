// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { accept, beginAnew, empty, play, remove, request, type Script } from './outcome-play';
import { letAnswer } from './requests';

describe('an answer, and the text that it belongs to', () => {
  beforeEach(beginAnew);

  it('accepted while a part of the thread holds a picture alone, and all still stands there: an error in disguise', async () => {
    expect(await play([[1, accept]], { text: '' })).toEqual([[15, 'failed']]);
  });

  it('a line broken, and an answer to something that was sent long after: no gesture at all', async () => {
    expect(await play([[2, () => letAnswer(request, 200, 1_500)]], { sure: false })).toEqual([[15, undefined]]);
  });

  it('an Enter that sends is answered by what is asked at once', async () => {
    const answered = (): void => letAnswer(request, 200, 900);
    const script: Script = [
      [2, answered],
      [2, empty],
    ];
    expect(await play(script, { sure: false })).toEqual([[2, 'posted']]);
  });

  it('a button that leads on, or publishes once the site has kept the draft', async () => {
    const answered = (): void => letAnswer(request, 200, performance.now() + 4_000);
    const script: Script = [
      [5, answered],
      [5, remove],
    ];
    expect(await play(script, { sure: false, mayBreak: false })).toEqual([[5, 'posted']]);
  });

  it('pressed again, and what the first press asked for fails: the second one’s answer is still awaited', async () => {
    const script: Script = [
      [1, () => letAnswer(request, 0, performance.now() - 5_000)],
      [3, accept],
      [3, empty],
    ];
    expect(await play(script, { since: performance.now() - 6_000 })).toEqual([[3, 'posted']]);
  });
});
