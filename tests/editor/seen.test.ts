// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/editor/context';
import { begunNow } from '@/lib/editor/outcome';
import { seenOf } from '@/lib/editor/seen';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { mastodon } from '@/lib/sites/mastodon';
import { threads } from '@/lib/sites/threads';
import { x } from '@/lib/sites/x';
import { findOn, pretendLayout, stand } from './page';

beforeAll(pretendLayout);

const composerOn = (site: SiteAdapter, html: string, path: string) => findOn(site, stand(html), path)!;

function seenOn(site: SiteAdapter, html: string, path: string) {
  const composer = composerOn(site, html, path);
  return seenOf(composer, contextOf(composer, path).kind, path);
}

const editor = '<div id="here" data-testid="tweetTextarea_0" contenteditable="true"></div>';
const publish = '<button data-testid="tweetButton">Post</button>';
const me = '<nav><a data-testid="AppTabBar_Profile_Link" href="/me"></a></nav>';
const post = (handle: string, status: number, focal = false): string => `
  <article data-testid="tweet" tabindex="${focal ? -1 : 0}"><div data-testid="User-Name"><a href="/${handle}">Some One</a></div>
  <a href="/${handle}/status/${status}"><time>1 h</time></a></article>`;
const dialog = (inner: string): string => `<div role="dialog" aria-modal="true">${inner}${editor}${publish}</div>`;
const column = (inner: string): string => `<main><div data-testid="primaryColumn">${inner}</div></main>`;

describe('whom a text on X speaks to, and where', () => {
  it('is read from the post that is answered', () => {
    const page = me + column(post('other', 3)) + dialog(post('anna', 7));
    expect(seenOn(x, page, '/compose/post')).toEqual({ self: 'me', addressee: '@anna', thread: '7' });
  });

  it('is the thread from its beginning, where the page of a post shows it', () => {
    const page = me + column(post('me', 5) + post('anna', 7, true)) + dialog(post('anna', 7));
    expect(seenOn(x, page, '/compose/post')).toMatchObject({ addressee: '@anna', thread: '5' });
  });

  it('is in the address where the page shows no post', () => {
    expect(seenOn(x, dialog(''), '/compose/post?in_reply_to=99')).toEqual({ thread: '99' });
  });

  it('is nobody for a post', () => {
    expect(seenOn(x, me + dialog('<button data-testid="unsentButton"></button>'), '/compose/post')).toBeUndefined();
  });
});

const box = `<div componentkey="commentBox-1"><div data-testid="ui-core-tiptap-text-editor-wrapper">
  <div id="here" role="textbox" contenteditable="true"></div></div></div>`;
const card = (more = ''): string => `
  <div componentkey="update-card-focus1"><a href="/in/jane/"><span></span><span><b>Jane van Doe</b><small>CEO · 2 h</small></span></a>
  <span data-testid="expandable-text-box">Hello</span>${box}${more}</div>`;
const comment = `<div componentkey="replaceableComment_urn:li:comment:(urn:li:ugcPost:71,2)"></div>`;
const classicNav = (alt: string): string => `<header><img class="global-nav__me-photo" alt="${alt}"></header>`;

describe('whom a comment on LinkedIn speaks to, and where', () => {
  it.each(['Jane van Doe', 'Photo of Jane van Doe', 'Photo de Jane van Doe'])('is the whole name (%s)', (alt) => {
    const seen = { self: 'Jane van Doe', addressee: 'Jane van Doe', thread: '71' };
    expect(seenOn(linkedin, classicNav(alt) + card(comment), '/feed/')).toEqual(seen);
  });

  it('is read from the card of the account where the pages name no class', () => {
    const rail =
      '<a data-view-name="identity-self-profile" href="/in/me/"><img></a><a data-view-name="identity-self-profile" href="/in/me/"><p>Me Myself</p><p>CFO</p></a>';
    expect(seenOn(linkedin, rail + card(), '/feed/')).toMatchObject({ self: 'Me Myself' });
  });

  it.each([
    ['/feed/update/urn:li:activity:7000/', '7000'],
    ['/feed/update/urn%3Ali%3Aactivity%3A7000/', '7000'],
    ['/posts/jane_hello-activity-7000-abcd', '7000'],
    ['/feed/', undefined],
  ])('stands on %s under thread %s', (path, thread) => {
    expect(seenOn(linkedin, card(), path)?.thread).toBe(thread);
  });

  it('is the company whose post it is, where that is no person', () => {
    const company = card().replace('/in/jane/', '/company/acme/').replace('Jane van Doe', 'Acme');
    expect(seenOn(linkedin, company, '/feed/')).toMatchObject({ addressee: 'Acme' });
  });
});

describe('elsewhere', () => {
  it('Mastodon names the account and whoever is answered alike', () => {
    const name = (who: string): string => `<strong class="display-name__html">${who}</strong>`;
    const form = `<div class="navigation-bar">${name('Me')}</div><form class="compose-form">
      <div class="reply-indicator">${name('Anna Doe')}</div><textarea id="here" class="autosuggest-textarea__textarea"></textarea>
      <div class="compose-form__submit"><button type="submit">Reply</button></div></form>`;
    expect(seenOn(mastodon, form, '/@anna/113')).toEqual({ self: 'Me', addressee: 'Anna Doe', thread: '113' });
  });

  it('Threads names the post', () => {
    const answered =
      '<div data-pressable-container="true"><a href="/@anna">anna</a><a href="/@anna/post/Cx_1-z">1h</a></div>';
    const page = `<div role="dialog">${answered}<div id="here" data-lexical-editor="true" contenteditable="true"></div><div role="button">Post</div></div>`;
    expect(seenOn(threads, page, '/')).toMatchObject({ addressee: '@anna', thread: 'Cx_1-z' });
  });
});

describe('the thread that a text began', () => {
  it.each([
    [x, me + dialog(''), '<div data-testid="toast"><a href="/me/status/42">View</a></div>', '42'],
    [
      linkedin,
      `<div role="dialog" class="share-box-v2__modal"><div id="here" class="ql-editor" contenteditable="true"></div></div>`,
      '<div role="status"><a href="https://www.linkedin.com/feed/update/urn:li:share:43/">View</a></div>',
      '43',
    ],
  ])('is named by the message of $id', (site, html, toast, thread) => {
    const composer = composerOn(site, html, '/');
    expect(begunNow(composer)).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', toast);
    expect(new Set(begunNow(composer))).toEqual(new Set([thread]));
  });
});
