// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { accept, beginAnew, empty, play, request, type Script } from './outcome-play';
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
});
