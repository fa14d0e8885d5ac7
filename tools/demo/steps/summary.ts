import type { Page } from 'puppeteer-core';
import { quote, type Step } from '../step';

/** Acts as wanted, as the popup's sentence says, and as it draws them: `null` where what waits takes the room of the drawing. */
type Counts = { answers: number; posts: number };
type Read = { wanted: Counts; said: Counts; drawn: Counts | null; sentence: string };

const alike = (a: Counts, b: Counts): boolean => a.answers === b.answers && a.posts === b.posts;

const judge = ({ wanted, said, drawn, sentence }: Read) => ({
  ok: alike(said, wanted) && (drawn === null || alike(drawn, wanted)),
  says: `the popup says ${quote(sentence)}`,
});

/** Runs in the page. */
function readPopup(): Omit<Read, 'wanted'> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, not what is there.
  const textOf = (css: string): string => document.querySelector<HTMLElement>(css)?.innerText ?? '';
  const figure = (css: string): number => Number(/\d+/.exec(textOf(css))?.[0] ?? 0);
  const count = (css: string): number => document.querySelectorAll(css).length;
  return {
    said: { answers: figure('.sentence .answers'), posts: figure('.sentence .posts') },
    drawn: count('.days') ? { answers: count('.days .above i'), posts: count('.days .below i') } : null,
    sentence: textOf('.sentence').replace(/\s*\n\s*/g, ' '),
  };
}

const readIn = (popup: Page | undefined): Promise<Omit<Read, 'wanted'>> => {
  if (!popup) throw new Error('The popup is not open.');
  return popup.evaluate(readPopup);
};

export const summary: Step<Read> = {
  name: 'summary',
  does: 'The popup is opened.',
  async act(scene) {
    scene.popup = await scene.world.launched.openExtensionPage('popup.html');
  },
  async read({ popup, published }) {
    const posts = published.filter(({ kind }) => kind === 'post').length;
    return { wanted: { answers: published.length - posts, posts }, ...(await readIn(popup)) };
  },
  judge,
  sabotage: {
    before: 'summary',
    does: 'the log is deleted before the popup opens',
    act: ({ ledger }) => ledger.burn(),
  },
};
