// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/editor/context';
import { submitOf } from '@/lib/editor/submit';
import { anywhere } from '@/lib/sites/anywhere';
import { bluesky } from '@/lib/sites/bluesky';
import { mastodon } from '@/lib/sites/mastodon';
import { threads } from '@/lib/sites/threads';
import { findOn, pretendLayout, stand } from './page';

beforeAll(pretendLayout);

const rich =
  '<div id="here" class="tiptap ProseMirror" contenteditable="true" aria-label="Rich-Text Editor"><p></p></div>';
const onBluesky = (label: string, editors = rich): string =>
  `<div role="dialog"><div data-testid="composePostView"><button>Cancel</button>
   <button id="send" data-testid="composerPublishBtn" aria-label="${label}">x</button>${editors}</div></div>`;

const post = (name: string): string =>
  `<div data-pressable-container="true"><a href="/@${name}">Léa</a><span dir="auto">Said.</span></div>`;
const onThreads = (before = '', more = ''): string =>
  `<div role="dialog"><div role="button">Cancel</div>${before}<div data-pressable-container="true">
   <div id="here" data-lexical-editor="true" contenteditable="true" role="textbox"><p></p></div></div>${more}
   <div><div role="button" id="send">Post</div></div></div>`;

const area = '<textarea id="here" class="autosuggest-textarea__textarea"></textarea>';
const onMastodon = (before = '', tools = ''): string =>
  `<form class="compose-form">${before}${area}<div>${tools}<div class="compose-form__submit">
   <button type="submit" id="send">Post</button></div></div></form>`;
const before43 = (readers: string): string =>
  `<form class="compose-form">${area}<div class="privacy-dropdown">${readers}</div>
   <div class="compose-form__publish"><div><button type="submit" id="send">x</button></div></div></form>`;
const indicator =
  '<div class="reply-indicator"><span class="display-name"><strong class="display-name__html">Léa Martin</strong></span>' +
  '<div class="reply-indicator__content">What did you change?</div></div>';

describe.each([
  ['Bluesky, a post', bluesky, onBluesky('Publish post'), { kind: 'post' }],
  ['Bluesky, a post in French', bluesky, onBluesky('Publier le post'), { kind: 'post' }],
  ['Bluesky, an answer', bluesky, onBluesky('Publish reply'), { kind: 'reply' }],
  ['Bluesky, an answer in French', bluesky, onBluesky('Publier la réponse'), { kind: 'reply' }],
  ['Bluesky, in a language nobody checked', bluesky, onBluesky('公開'), { kind: 'unknown' }],
  ['Bluesky, a thread', bluesky, onBluesky('Publish posts', rich + rich.replace(' id="here"', '')), { kind: 'thread' }],
  ['Threads, a post', threads, onThreads(), { kind: 'post' }],
  ['Threads, an answer', threads, onThreads(post('lea.m')), { kind: 'reply', addressee: '@lea.m', parent: 'LéaSaid.' }],
  ['Mastodon, a post', mastodon, onMastodon(), { kind: 'post' }],
  [
    'Mastodon, an answer',
    mastodon,
    onMastodon(indicator),
    { kind: 'reply', addressee: 'Léa', parent: 'What did you change?' },
  ],
  ['Mastodon, an edit', mastodon, onMastodon('<div class="edit-indicator"></div>'), { kind: 'edit' }],
  [
    'Mastodon, before 4.3',
    mastodon,
    before43('<button class="privacy-dropdown__value-icon"><i class="fa fa-globe fa-fw"></i></button>'),
    { kind: 'post' },
  ],
  ['Mastodon, on a page that was only pointed at', anywhere, onMastodon(), { kind: 'post' }],
  [
    'an intranet',
    anywhere,
    '<form><div id="here" contenteditable="true"></div><button>Cancel</button><button id="send">Share</button></form>',
    { kind: 'unknown' },
  ],
] as const)('%s', (_, site, html, context) => {
  it('is found, with its button, kind and addressee', () => {
    const composer = findOn(site, stand(html), '/');
    expect(composer?.editor.id).toBe('here');
    expect(composer && submitOf(composer)?.id).toBe('send');
    expect(composer && contextOf(composer, '/')).toEqual({ author: 'person', ...context });
  });
});

describe('left alone', () => {
  it.each([
    [
      'a message on Mastodon',
      mastodon,
      onMastodon('', '<button class="dropdown-button"><svg class="icon icon-at"></svg></button>'),
      '/',
    ],
    ...['fa fa-at fa-fw', 'fa fa-envelope fa-fw', 'icon icon-at'].map(
      (icon) =>
        [
          `a message on Mastodon before 4.3 (${icon})`,
          mastodon,
          before43(
            `<button class="privacy-dropdown__value-icon icon-button inverted"><i class="${icon}"></i></button>`,
          ),
          '/home',
        ] as const,
    ),
    ['messages on Bluesky', bluesky, onBluesky('Publish post'), '/messages/1'],
    ['Mastodon’s conversations', mastodon, onMastodon(), '/conversations'],
    [
      'an area of Mastodon’s settings',
      mastodon,
      '<form><textarea id="here"></textarea><button>Save</button></form>',
      '/home',
    ],
    [
      'a chat',
      anywhere,
      '<div class="ChatPane"><div id="here" contenteditable="true"></div><button>Send</button></div>',
      '/',
    ],
    ['an inbox', anywhere, '<form><textarea id="here" rows="4"></textarea><button>Send</button></form>', '/inbox/7'],
    [
      'a search',
      anywhere,
      '<form role="search"><textarea id="here" rows="4"></textarea><button>Go</button></form>',
      '/',
    ],
  ] as const)('%s', (_, site, html, path) => {
    expect(findOn(site, stand(html), path)).toBeUndefined();
  });
});
