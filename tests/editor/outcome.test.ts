// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  accept,
  beginAnew,
  discard,
  empty,
  erase,
  play,
  refuse,
  remove,
  type Script,
  sendAgain,
  type,
} from './outcome-play';

describe('an answer that is long in coming', () => {
  beforeEach(beginAnew);

  it.each<[string, Script, unknown[]]>([
    [
      'in time',
      [
        [2, accept],
        [2, remove],
      ],
      [[2, 'posted']],
    ],
    [
      'after 18 s',
      [
        [18, accept],
        [18, remove],
      ],
      [
        [15, 'failed'],
        [18, 'posted'],
      ],
    ],
    [
      'after the composer went',
      [
        [30, remove],
        [31, accept],
      ],
      [
        [15, 'failed'],
        [31, 'posted'],
      ],
    ],
    [
      'never',
      [],
      [
        [15, 'failed'],
        [60, 'failed'],
      ],
    ],
    [
      'refused',
      [[18, refuse]],
      [
        [15, 'failed'],
        [18, 'failed'],
      ],
    ],
    [
      'the person writes on, and it is taken all the same',
      [
        [20, type],
        [22, accept],
        [22, remove],
      ],
      [
        [15, 'failed'],
        [22, 'posted'],
      ],
    ],
    [
      'accepted, and the person works on a text that still stands there: an error in disguise',
      [
        [20, accept],
        [24, type],
      ],
      [
        [15, 'failed'],
        [24, 'failed'],
      ],
    ],
    [
      'thrown away meanwhile',
      [
        [20, discard],
        [21, remove],
      ],
      [
        [15, 'failed'],
        [21, 'cancelled'],
      ],
    ],
    [
      'the composer is closed without it',
      [
        [20, remove],
        [40, accept],
      ],
      [
        [15, 'failed'],
        [23, 'failed'],
      ],
    ],
    [
      'the same text is sent once more',
      [[20, sendAgain]],
      [
        [15, 'failed'],
        [20, undefined],
      ],
    ],
    ['gone at once without an answer', [[1, remove]], [[15, 'probable']]],
    ['emptied by the site without an answer', [[1, empty]], [[15, 'probable']]],
    [
      'emptied by the person: what the site had not taken',
      [[1, erase]],
      [
        [15, 'failed'],
        [60, 'failed'],
      ],
    ],
    [
      'worked on by the person, emptied by the site afterwards',
      [
        [1, type],
        [3, accept],
        [3, empty],
      ],
      [[3, 'posted']],
    ],
    ['refused at once', [[1, refuse]], [[1, 'failed']]],
  ])('%s', async (_, script, expected) => {
    expect(await play(script)).toEqual(expected);
  });
});
