// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/editor/context';
import { findComposer } from '@/lib/editor/find';
import { submitOf } from '@/lib/editor/submit';
import { partsOf } from '@/lib/editor/visible';
import { adapterFor } from '@/lib/policy/adapters';
import { anywhere } from '@/lib/sites/anywhere';
import { sites } from '@/lib/sites/sites';
import { x } from '@/lib/sites/x';
import { findOn, pretendLayout, stand } from './page';
import { xNever, xOther, xPages, xUnknown } from './skeletons-x';

beforeAll(pretendLayout);

const post = { kind: 'post', author: 'person' };
const toAnna = { kind: 'reply', author: 'person', addressee: '@anna', parent: 'By anna' };
const quote = { kind: 'quote', author: 'person', parent: 'Quoted of anna' };
const compose = '/compose/post';

const cases: [page: keyof typeof xPages, variant: string, context: object, path: string][] = [
  ['home', 'x-home', post, '/home'],
  ['home', 'x-home', post, '/compose/post?in_reply_to=1'],
  ['homeQuote', 'x-home', quote, '/home'],
  ['modal', 'x-modal', post, compose],
  ['modalInline', 'x-modal', post, compose],
  ['modal', 'x-modal', { ...post, kind: 'quote' }, `${compose}?url=https%3A%2F%2Fx.com%2Fanna%2Fstatus%2F1`],
  ['modal', 'x-modal', post, `${compose}?url=https%3A%2F%2Fexample.org%2F`],
  ['modal', 'x-modal', { ...post, kind: 'reply' }, `${compose}?in_reply_to=1`],
  ['thread', 'x-modal', { ...post, kind: 'thread' }, compose],
  ['threadOfSame', 'x-modal', { ...post, kind: 'thread' }, compose],
  ['reply', 'x-modal', toAnna, compose],
  ['quote', 'x-modal', quote, compose],
  ['prefilled', 'x-modal', post, compose],
  ['prefilled', 'x-modal', post, '/intent/post?text=Brought%20along'],
  ['edit', 'x-modal', { ...post, kind: 'edit' }, compose],
  ['edit', 'x-modal', post, '/intent/tweet?text=Sent%20before'],
  ['edit', 'x-modal', post, `${compose}?text=Sent%20before`],
  ['inline', 'x-inline-reply', toAnna, '/anna/status/1'],
  ['inlineBare', 'x-home', toAnna, '/anna/status/1'],
  ['narrow', 'x-narrow', post, compose],
  ['narrowReply', 'x-narrow', toAnna, compose],
  ['article', 'x-article', { ...post, kind: 'article' }, '/compose/articles/edit/1'],
  ['articleInside', 'x-article', { ...post, kind: 'article' }, '/compose/articles/edit/1'],
];

describe('the composers of X', () => {
  it.each(cases)('%s: %s, %j on %s', (page, variant, context, path) => {
    const here = stand(xPages[page]);
    const composer = findOn(x, here, path)!;
    expect(composer.variant.id).toBe(variant);
    expect(composer.editor).toBe(here);
    expect(contextOf(composer, path)).toEqual(context);
    expect(submitOf(composer)?.id).toBe('publish');
  });

  it.each(x.hosts)('stand on %s', (hostname) => {
    expect(adapterFor(hostname, { builtIn: sites, anywhere })).toBe(x);
  });

  it('have the parts of their own dialog, in the order of the page', () => {
    const ids = (page: keyof typeof xPages): string[] =>
      partsOf(findOn(x, stand(xPages[page]), compose)!).map(({ id }) => id);
    expect(ids('threadOfSame')).toEqual(['first', 'here', 'third']);
    expect(ids('thread')).toEqual(['here', 'second']);
    expect(ids('modal')).toEqual(['here']);
  });

  it('have no publish button when two could be meant, or when it is hidden', () => {
    const two = xPages.modal.replace('<button id="publish"', '<button data-testid="tweetButton">Post</button>$&');
    expect(submitOf(findOn(x, stand(two), compose)!)).toBeUndefined();
    const hidden = xPages.modal.replace('id="publish"', 'id="publish" hidden');
    expect(submitOf(findOn(x, stand(hidden), compose)!)).toBeUndefined();
  });

  it.each(Object.entries(xUnknown))('are no sign of a change on X Pro, of which nothing is known: %s', (_, html) => {
    for (const hostname of ['pro.x.com', 'pro.twitter.com'])
      expect(findComposer(stand(html), x, { hostname, pathname: '/i/decks/1' })?.variant.undescribed).toBe(true);
    expect(findComposer(stand(html), x, { hostname: 'x.com', pathname: '/home' })?.variant.undescribed).toBeUndefined();
  });

  it.each(Object.entries(xUnknown))('are served by their looks where nothing is known of them: %s', (_, html) => {
    const composer = findOn(x, stand(html), '/i/decks/1')!;
    expect(composer.variant.id).toBe('x-generic');
    expect(contextOf(composer, '/i/decks/1')).toEqual({ kind: 'unknown', author: 'person' });
    expect(submitOf(composer)?.id).toBe('publish');
  });
});

describe('a page of X that is for writing, with the button above the text', () => {
  const page = `<main><header><button>Cancel</button><button id="publish">Post</button></header>
    <p><textarea id="here" rows="4"></textarea></p></main>`;

  it.each(['/compose/post', '/compose/tweet', '/intent/post'])('is known by its looks on %s', (path) => {
    const composer = findOn(x, stand(page), path)!;
    expect(composer.variant.generic).toBe(true);
    expect(submitOf(composer)?.id).toBe('publish');
  });

  it.each(['/home', '/compose/articles/edit/1'])('is left alone on %s', (path) => {
    expect(findOn(x, stand(page), path)).toBeUndefined();
  });
});

describe('what is never touched on X', () => {
  it.each(Object.entries({ ...xNever, ...xOther }))('%s', (_, html) => {
    expect(findOn(x, stand(html), '/home')).toBeUndefined();
  });

  it.each(['/messages', '/messages/1-2', '/i/chat/1', '/i/grok', '/settings/profile', '/i/lists/create'])(
    'a composer on %s',
    (path) => {
      expect(findOn(x, stand(xPages.home), path)).toBeUndefined();
      expect(findOn(x, stand(xUnknown.pro), path)).toBeUndefined();
    },
  );
});
