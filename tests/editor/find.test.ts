// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/editor/context';
import { submitOf } from '@/lib/editor/submit';
import { adapterFor } from '@/lib/policy/adapters';
import { linkedin } from '@/lib/sites/linkedin';
import { sites } from '@/lib/sites/sites';
import { x } from '@/lib/sites/x';
import { findOn, pretendLayout, stand } from './page';
import { linkedinNever, linkedinPages, xNever, xPages } from './skeletons';

beforeAll(pretendLayout);

const person = { author: 'person' } as const;

const linkedinCases: [keyof typeof linkedinPages, string, object][] = [
  ['classic', 'li-classic-post', { ...person, kind: 'post' }],
  ['shadow', 'li-shadow-post', { ...person, kind: 'post' }],
  ['edit', 'li-classic-post', { ...person, kind: 'edit' }],
  ['dialog', 'li-dialog-post', { ...person, kind: 'post' }],
  ['reshare', 'li-dialog-post', { ...person, kind: 'reshare' }],
  ['byPage', 'li-dialog-post', { author: 'page', kind: 'post' }],
  ['comment', 'li-comment', { ...person, kind: 'comment', addressee: 'Nadia' }],
  ['reply', 'li-comment', { ...person, kind: 'reply', addressee: 'Olu' }],
  ['classicComment', 'li-classic-comment', { ...person, kind: 'comment', addressee: 'Nadia' }],
];

const xCases: [keyof typeof xPages, string, object, string][] = [
  ['home', 'x-home', { ...person, kind: 'post' }, '/home'],
  ['modal', 'x-modal', { ...person, kind: 'post' }, '/compose/post'],
  ['thread', 'x-modal', { ...person, kind: 'thread' }, '/compose/post'],
  ['reply', 'x-modal', { ...person, kind: 'reply', addressee: '@anna' }, '/compose/post'],
  ['quote', 'x-modal', { ...person, kind: 'quote' }, '/compose/post'],
  ['inline', 'x-inline-reply', { ...person, kind: 'reply', addressee: '@anna' }, '/anna/status/1'],
  ['narrow', 'x-narrow', { ...person, kind: 'post' }, '/compose/post'],
];

describe('the composers of LinkedIn', () => {
  it.each(linkedinCases)('%s', (page, variant, context) => {
    const here = stand(linkedinPages[page]);
    const composer = findOn(linkedin, here, '/feed/');
    expect(composer?.variant.id).toBe(variant);
    expect(composer?.editor).toBe(here);
    expect(composer && contextOf(composer, '/feed/')).toEqual(context);
    const submit = composer && submitOf(composer);
    expect(submit?.id === 'publish' || submit?.matches('.share-actions__primary-action')).toBe(true);
  });

  it('are a page’s on its own administration path', () => {
    const composer = findOn(linkedin, stand(linkedinPages.dialog), '/company/1/admin/page-posts/published/')!;
    expect(contextOf(composer, '/company/1/admin/page-posts/published/').author).toBe('page');
  });

  it('do not take the question about unsaved text for their publish button', () => {
    const asking = linkedinPages.dialog.replace(
      '</div></dialog>',
      '<div role="alertdialog"><button>Discard</button><button>Save</button></div></div></dialog>',
    );
    expect(submitOf(findOn(linkedin, stand(asking), '/feed/')!)?.id).toBe('publish');
  });
});

describe('the composers of X', () => {
  it.each(xCases)('%s', (page, variant, context, path) => {
    const here = stand(xPages[page]);
    const composer = findOn(x, here, path);
    expect(composer?.variant.id).toBe(variant);
    expect(composer?.editor).toBe(here);
    expect(composer && contextOf(composer, path)).toEqual(context);
    expect(composer && submitOf(composer)?.id).toBe('publish');
  });

  it('have no publish button when two could be meant, or when it is hidden', () => {
    const two = xPages.modal.replace(
      '<div data-testid="toolBar"><button id="publish"',
      '<button data-testid="tweetButton">Post</button>$&',
    );
    expect(submitOf(findOn(x, stand(two), '/compose/post')!)).toBeUndefined();
    const hidden = xPages.modal.replace('id="publish"', 'id="publish" hidden');
    expect(submitOf(findOn(x, stand(hidden), '/compose/post')!)).toBeUndefined();
  });
});

describe('what is never touched', () => {
  it.each(Object.entries(linkedinNever))('on LinkedIn: %s', (_, html) => {
    const here = stand(html) ?? document.querySelector('#custom-message');
    expect(here).not.toBeNull();
    expect(findOn(linkedin, here, '/feed/')).toBeUndefined();
    const inShadow = stand(`<div id="interop-outlet"><template shadowrootmode="open">${html}</template></div>`);
    if (inShadow) expect(findOn(linkedin, inShadow, '/feed/')).toBeUndefined();
  });

  it.each(Object.entries(xNever))('on X: %s', (_, html) => {
    expect(findOn(x, stand(html), '/home')).toBeUndefined();
  });

  it.each(['/messaging/thread/1/', '/sales/inbox', '/in/someone/edit/intro/'])('a composer on %s', (path) => {
    expect(findOn(linkedin, stand(linkedinPages.dialog), path)).toBeUndefined();
  });

  it.each(['/messages', '/messages/1-2', '/i/chat/1', '/i/grok'])('a composer on %s', (path) => {
    expect(findOn(x, stand(xPages.home), path)).toBeUndefined();
  });

  it('a host that is not listed', () => {
    expect(adapterFor('x.com', { builtIn: sites })).toBe(x);
    expect(adapterFor('www.linkedin.com', { builtIn: sites })).toBe(linkedin);
    expect(
      ['linkedin.com.example.org', 'notx.com', 'api.x.com'].map((host) => adapterFor(host, { builtIn: sites })),
    ).toEqual([undefined, undefined, undefined]);
  });
});
