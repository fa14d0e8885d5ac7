import type { Composer } from '@/lib/editor/find';
import { collectOutcome } from '@/lib/editor/outcome';
import { verdict } from '@/lib/habits/outcome';
import { x } from '@/lib/sites/x';
import { pretendLayout, stand } from './page';
import { letAnswer, standInForRequests } from './requests';

let clock = 0;
let newer: AbortController;

/** What happens at a time, in seconds after the gesture. */
export type Script = readonly (readonly [second: number, deed: (editor: HTMLElement) => void])[];

export const request = 'https://x.com/i/api/graphql/a/CreateTweet';
export const accept = (): void => letAnswer(request, 200);
export const refuse = (): void => letAnswer(request, 500);
export const remove = (editor: HTMLElement): void => editor.remove();
const act = (type: string, target: Element): void => {
  const event = new Event(type, { bubbles: true, composed: true });
  target.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: true }));
};
export const type = (editor: HTMLElement): void => act('keydown', editor);
export const empty = (editor: HTMLElement): void => {
  editor.textContent = '';
};
export const erase = (editor: HTMLElement): void => {
  const event = new KeyboardEvent('keydown', { key: 'Backspace', bubbles: true, composed: true });
  editor.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: true }));
  empty(editor);
};
export const discard = (): void => act('click', document.querySelector('[data-testid="confirmationSheetDialog"]')!);

/** Before each test. */
export function beginAnew(): void {
  clock = 0;
  pretendLayout();
  standInForRequests();
}

/** The same text is sent once more. */
export const sendAgain = (): void => newer.abort();

type Circumstances = { text?: string; sure?: boolean; mayBreak?: boolean; since?: number };

/** A gesture (a plain Enter that may break a line, if it is not `sure`) and what comes of it: the provisional outcomes and the last, each with its second. */
export async function play(
  script: Script,
  { text = 'Hello there.', sure = true, mayBreak = !sure, since = 0 }: Circumstances = {},
): Promise<unknown[]> {
  const editor = stand(
    `<main><div id="here" contenteditable="true">${text}</div></main><button data-testid="confirmationSheetDialog">Discard</button>`,
  );
  const variant = { ...x.variants[0]!, submit: [], ...(mayBreak && { mayKeys: ['enter' as const] }) };
  const composer: Composer = { site: x, variant, editor, root: document.body, prefilled: false };
  const left = [...script];
  const told: unknown[] = [];
  newer = new AbortController();
  const outcome = await collectOutcome({
    composer,
    sure,
    since,
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
