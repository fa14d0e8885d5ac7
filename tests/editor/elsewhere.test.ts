// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/editor/context';
import { submitOf } from '@/lib/editor/submit';
import { anywhere } from '@/lib/sites/anywhere';
import { bluesky } from '@/lib/sites/bluesky';
import { mastodon } from '@/lib/sites/mastodon';
import { threads } from '@/lib/sites/threads';
import { findOn, pretendLayout, stand } from './page';
import {
  before43,
  blueskyPages,
  elsewhereNever,
  indicator,
  onBluesky,
  onMastodon,
  onThreads,
  post,
  rich,
} from './skeletons-elsewhere';

beforeAll(pretendLayout);

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

describe('on a network that is known', () => {
  const left = Object.entries(elsewhereNever).flatMap(([name, html]) =>
    [bluesky, threads, mastodon].map((site) => [name, site, html] as const),
  );

  it.each(left)('what is no composer is not taken for one by its looks: %s', (_, site, html) => {
    expect(findOn(site, stand(html), '/')).toBeUndefined();
  });

  it.each(['/messages/1', '/settings'])('nothing is taken by its looks on %s', (path) => {
    const html = blueskyPages.post.replaceAll('compos', 'other');
    for (const site of [bluesky, threads]) expect(findOn(site, stand(html), path)).toBeUndefined();
  });
});
