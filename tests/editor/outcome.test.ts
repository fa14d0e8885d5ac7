// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Composer } from '@/lib/editor/find';
import { collectOutcome } from '@/lib/editor/outcome';
import { verdict } from '@/lib/habits/outcome';
import { x } from '@/lib/sites/x';
import { pretendLayout, stand } from './page';
import { letAnswer, standInForRequests } from './requests';

let clock = 0;
let newer: AbortController;

/** What happens at a time, in seconds after the gesture. */
type Script = readonly (readonly [second: number, deed: (editor: HTMLElement) => void])[];

const request = 'https://x.com/i/api/graphql/a/CreateTweet';
const accept = (): void => letAnswer(request, 200);
const refuse = (): void => letAnswer(request, 500);
const remove = (editor: HTMLElement): void => editor.remove();
const act = (type: string, target: Element): void => {
  const event = new Event(type, { bubbles: true, composed: true });
  target.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: true }));
};
const type = (editor: HTMLElement): void => act('keydown', editor);
const empty = (editor: HTMLElement): void => {
  editor.textContent = '';
};
const erase = (editor: HTMLElement): void => {
  const event = new KeyboardEvent('keydown', { key: 'Backspace', bubbles: true, composed: true });
  editor.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: true }));
  empty(editor);
};
const discard = (): void => act('click', document.querySelector('[data-testid="confirmationSheetDialog"]')!);

async function play(script: Script, { text = 'Hello there.', sure = true } = {}): Promise<unknown[]> {
  const editor = stand(
    `<main><div id="here" contenteditable="true">${text}</div></main><button data-testid="confirmationSheetDialog">Discard</button>`,
  );
  const variant = { ...x.variants[0]!, submit: [] };
  const composer: Composer = { site: x, variant, editor, root: document.body, prefilled: false };
  const left = [...script];
  const told: unknown[] = [];
  newer = new AbortController();
  const outcome = await collectOutcome({
    composer,
    sure,
    since: 0,
    judge: verdict,
    provisionally: (soFar) => told.push([Math.round(clock / 1000), soFar]),
    now: () => clock,
    wait: async (ms) => {
      clock += ms;
      while (left[0] && left[0][0] * 1000 <= clock) left.shift()?.[1](editor);
    },
    signal: newer.signal,
  });
  return [...told, [Math.round(clock / 1000), outcome]];
}

describe('an answer that is long in coming', () => {
  beforeEach(() => {
    clock = 0;
    pretendLayout();
    standInForRequests();
  });

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
      [[20, () => newer.abort()]],
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
