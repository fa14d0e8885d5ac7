// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { collectOutcome } from '@/lib/editor/outcome';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { x } from '@/lib/sites/x';
import { findOn, pretendLayout, stand } from './page';
import { linkedinPages } from './skeletons-linkedin';
import { xPages } from './skeletons-x';

beforeAll(pretendLayout);

/** Whether what is sent by a button of these words counts as scheduled. */
async function isScheduled(site: SiteAdapter, html: string, words: string): Promise<boolean | undefined> {
  const composer = findOn(site, stand(html.replace(/(id="publish"[^>]*>(?:<span>)?)[^<]*/, `$1${words}`)), '/home')!;
  const wait = (): Promise<void> => Promise.resolve();
  const signal = new AbortController().signal;
  const judge = ({ scheduled }: { scheduled: boolean }): { scheduled: boolean } => ({ scheduled });
  const asked = { composer, sure: true, judge, provisionally: () => undefined, since: 0, now: () => 0, wait, signal };
  return (await collectOutcome(asked))?.scheduled;
}

const boxes = [
  ['the classic share box', linkedin, linkedinPages.classic],
  ['the one in the shadow root', linkedin, linkedinPages.shadow],
  ['the dialog', linkedin, linkedinPages.dialog],
  ['X', x, xPages.modal],
] as const;

describe.each(boxes)('what %s sends', (_, site, html) => {
  it.each(['Schedule', 'Programmer', 'Planen', 'Agendar'])('is scheduled by a button that says “%s”', async (words) => {
    expect(await isScheduled(site, html, words)).toBe(true);
  });

  it.each(['Post', 'Publier', 'Posten', 'Publicar'])('is out by one that says “%s”', async (words) => {
    expect(await isScheduled(site, html, words)).toBe(false);
  });
});
