// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/editor/context';
import { findSubmit, submitOf } from '@/lib/editor/submit';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { findOn, pretendLayout, stand } from './page';
import { linkedinElsewhere, linkedinNever, linkedinPages } from './skeletons-linkedin';

beforeAll(pretendLayout);

const pages = { ...linkedinPages, ...linkedinElsewhere };

const feed = '/feed/';
const admin = '/company/1/admin/page-posts/published/';
const nadia = { kind: 'comment', addressee: 'Nadia', parent: 'The night team speaks first.' } as const;
const olu = { kind: 'reply', addressee: 'Olu', parent: 'Two crates.' } as const;
const original = { kind: 'reshare', parent: expect.stringContaining('Two options.') } as const;
const named = 'With Peter Sample: the night team speaks first.';
const anybody = { kind: 'comment', parent: nadia.parent } as const;

const cases: [page: keyof typeof pages, variant: string, context: object, path?: string][] = [
  ['classic', 'li-classic-post', { kind: 'post' }],
  ['classicEdit', 'li-classic-post', { kind: 'edit' }],
  ['classicEdit', 'li-classic-post', { kind: 'post' }, '/feed/?shareActive=true&text=Text'],
  ['restored', 'li-classic-post', { kind: 'post' }],
  ['classicReshare', 'li-classic-post', original],
  ['renamed', 'li-classic-post', { kind: 'post' }],
  ['shadow', 'li-shadow-post', { kind: 'post' }],
  ['dialog', 'li-dialog-post', { kind: 'post' }],
  ['dialog', 'li-dialog-post', { kind: 'post', author: 'page' }, admin],
  ['dialogEdit', 'li-dialog-post', { kind: 'edit' }],
  ['reshare', 'li-dialog-post', original],
  ['byPage', 'li-dialog-post', { kind: 'post', author: 'page' }],
  ['pageReshared', 'li-dialog-post', original],
  ['company', 'li-company-post', { kind: 'post', author: 'page' }, admin],
  ['companyQuill', 'li-company-quill', { kind: 'post', author: 'page' }, admin],
  ['companyEn', 'li-company-post', { kind: 'post', author: 'page' }, admin],
  ['companyFr', 'li-company-post', { kind: 'post', author: 'page' }, admin],
  ['companyDe', 'li-company-post', { kind: 'post', author: 'page' }, admin],
  ['companyPt', 'li-company-post', { kind: 'post', author: 'page' }, admin],
  ['comment', 'li-comment', nadia],
  ['comment', 'li-comment', { ...nadia, author: 'page' }, admin],
  ['commentBelow', 'li-comment', nadia],
  ['commentTitled', 'li-comment', nadia],
  ['commentMadame', 'li-comment', nadia],
  ['commentBelowLike', 'li-comment', nadia],
  ['commentNaming', 'li-comment', { ...nadia, parent: named }],
  ['commentToInitials', 'li-comment', { kind: 'comment', parent: named }],
  ['commentToDigits', 'li-comment', { kind: 'comment', parent: named }],
  ['commentWithChip', 'li-comment', nadia],
  ['commentToPicture', 'li-comment', { kind: 'comment', addressee: 'Nadia' }],
  ['commentToCompany', 'li-comment', anybody],
  ['inherited', 'li-comment', nadia],
  ['reply', 'li-comment', olu],
  ['replyNaming', 'li-comment', { kind: 'reply', parent: 'Two crates.' }],
  ['replyWithoutChip', 'li-comment', { kind: 'reply', parent: 'Two crates.' }],
  ['commentEdit', 'li-comment', { kind: 'edit' }],
  ['classicComment', 'li-classic-comment', nadia],
  ['classicToCompany', 'li-classic-comment', anybody],
  ['classicReply', 'li-classic-comment', olu],
  ['classicInShadow', 'li-classic-comment', nadia],
  ['article', 'li-article', { kind: 'article' }, '/article/new/'],
  ['articleAsked', 'li-article', { kind: 'article' }, '/article/edit/7/'],
];

describe('the composers of LinkedIn', () => {
  it.each(cases)('%s is %s: %j', (page, variant, context, path = feed) => {
    const here = stand(pages[page]);
    const composer = findOn(linkedin, here, path.split('?', 1)[0]!);
    expect(composer?.variant.id).toBe(variant);
    expect(composer?.editor).toBe(here);
    expect(composer && contextOf(composer, path)).toEqual({ author: 'person', ...context });
    expect(composer && submitOf(composer)?.id).toBe('publish');
  });

  it('do not take the question about unsaved text for their publish button', () => {
    const asking = linkedinPages.dialog.replace(
      '</div></dialog>',
      '<div role="alertdialog"><button>Discard</button><button>Save</button></div></div></dialog>',
    );
    expect(submitOf(findOn(linkedin, stand(asking), feed)!)?.id).toBe('publish');
  });

  it('say of an article’s “Next” that it may only lead on', () => {
    const surely = (page: 'article' | 'articleAsked'): boolean | undefined =>
      findSubmit(findOn(linkedin, stand(linkedinElsewhere[page]), '/article/new/')!)?.sure;
    expect([surely('article'), surely('articleAsked')]).toEqual([false, true]);
  });

  it.each([
    ['dialog', 'componentkey="ShareBox_textEditor"', 'data-testid="ui-core-tiptap-text-editor-wrapper"'],
    ['dialog', 'ShareCompose', ''],
    ['comment', 'commentBox-', ''],
    ['classic', 'ql-editor', 'data-test-ql-editor-contenteditable="true"'],
    ['classicComment', 'ql-editor', 'ql-editor'],
  ] as const)('%s without %s %s is still found by its looks', (page, one, other) => {
    let html: string = linkedinPages[page];
    for (const name of [one, other]) if (name) html = html.replaceAll(name, name.includes('=') ? '' : '_0');
    const composer = findOn(linkedin, stand(html), feed);
    expect(composer?.variant.id).toBe('li-unknown');
    expect(composer && contextOf(composer, feed).kind).toBe('unknown');
  });
});

describe('what is never touched on LinkedIn', () => {
  it.each(Object.entries(linkedinNever))('%s', (_, html) => {
    const here = stand(html);
    expect(here).not.toBeNull();
    const paths = [feed, admin, '/company/1/admin/dashboard/', '/article/new/'];
    for (const path of paths) expect(findOn(linkedin, here, path)).toBeUndefined();
    const inShadow = stand(`<div id="interop-outlet"><template shadowrootmode="open">${html}</template></div>`);
    for (const path of paths) expect(findOn(linkedin, inShadow, path)).toBeUndefined();
  });

  it.each(['/messaging/thread/1/', '/sales/inbox', '/in/someone/edit/intro/'])('a composer on %s', (path) => {
    expect(findOn(linkedin, stand(linkedinPages.dialog), path)).toBeUndefined();
  });
});
