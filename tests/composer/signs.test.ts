// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import type { Desk } from '@/entrypoints/composer.content/desk';
import { lookForButton } from '@/entrypoints/composer.content/signs';
import { findComposer } from '@/lib/editor/find';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { anywhere } from '@/lib/sites/anywhere';
import { bluesky } from '@/lib/sites/bluesky';
import { mastodon } from '@/lib/sites/mastodon';
import { threads } from '@/lib/sites/threads';
import { x } from '@/lib/sites/x';
import { pretendLayout, stand } from '../editor/page';

beforeAll(pretendLayout);

/** A box of which nothing is known but its looks. */
const box =
  '<form><svg class="icon-globe"></svg><div id="here" role="textbox" contenteditable="true"></div><button type="submit">Post</button></form>';

/** What is told of it once a text of this length stands there. */
function toldOf(site: SiteAdapter, hostname: string, length: number): string[] {
  const composer = findComposer(stand(box), site, { hostname, pathname: '/i/decks/1' });
  const told: string[] = [];
  const world = { note: (_: unknown, what: string) => told.push(what), describeAnew: () => undefined };
  lookForButton({
    ...{ composer, world, told: new Set(), startedWith: 0, sending: undefined },
    whole: { text: 'x'.repeat(length), parts: [] },
  } as unknown as Desk);
  return told;
}

it.each([
  ['x.com', x],
  ['bsky.app', bluesky],
  ['www.threads.com', threads],
  ['social.example', mastodon],
])('a text in a box that only its looks tell is a sign of a change on %s', (hostname, site) => {
  expect(toldOf(site, hostname, 29)).toEqual([]);
  expect(toldOf(site, hostname, 30)).toEqual(['unmatched']);
});

it.each([
  ['pro.x.com', x],
  ['pro.twitter.com', x],
  ['intranet.example', anywhere],
])('on %s, of which nothing better is known, it is none', (hostname, site) => {
  expect(toldOf(site, hostname, 300)).toEqual(['button']);
});
