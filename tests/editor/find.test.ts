// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/editor/context';
import { submitOf } from '@/lib/editor/submit';
import { adapterFor } from '@/lib/policy/adapters';
import { linkedin } from '@/lib/sites/linkedin';
import { sites } from '@/lib/sites/sites';
import { x } from '@/lib/sites/x';
import { findOn, pretendLayout, stand } from './page';
import { linkedinNever, linkedinPages } from './skeletons';

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

describe('what is never touched', () => {
  it.each(Object.entries(linkedinNever))('on LinkedIn: %s', (_, html) => {
    const here = stand(html) ?? document.querySelector('#custom-message');
    expect(here).not.toBeNull();
    expect(findOn(linkedin, here, '/feed/')).toBeUndefined();
    const inShadow = stand(`<div id="interop-outlet"><template shadowrootmode="open">${html}</template></div>`);
    if (inShadow) expect(findOn(linkedin, inShadow, '/feed/')).toBeUndefined();
  });

  it.each(['/messaging/thread/1/', '/sales/inbox', '/in/someone/edit/intro/'])('a composer on %s', (path) => {
    expect(findOn(linkedin, stand(linkedinPages.dialog), path)).toBeUndefined();
  });

  it('a host that is not listed', () => {
    expect(adapterFor('x.com', { builtIn: sites })).toBe(x);
    expect(adapterFor('www.linkedin.com', { builtIn: sites })).toBe(linkedin);
    expect(
      ['linkedin.com.example.org', 'notx.com', 'api.x.com'].map((host) => adapterFor(host, { builtIn: sites })),
    ).toEqual([undefined, undefined, undefined]);
  });
});
