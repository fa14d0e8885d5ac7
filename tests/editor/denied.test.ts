// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Ending, type Watch, watchComposers } from '@/lib/editor/watch';
import { mastodon } from '@/lib/sites/mastodon';
import { pretendLayout, stand } from './page';

const form = `<form class="compose-form"><textarea id="here" class="autosuggest-textarea__textarea"></textarea>
  <div class="compose-form__submit"><button type="submit">Post</button></div></form>`;

const ignore = (): void => undefined;

/** Events of happy-dom are not trusted: these are told to be. */
const touch = (element: Element): void => {
  const event = new Event('pointerdown', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element.dispatchEvent(event);
};

describe('a composer that becomes what is never touched', () => {
  beforeEach(pretendLayout);

  it.each([
    ['the path', { neverPaths: ['^/conversations'], never: [] }],
    ['something around it', { neverPaths: [], never: ['.direct'] }],
  ])('is let go of without an entry: %s', (_, denied) => {
    const endings: Ending[] = [];
    const place = { hostname: 'social.example', pathname: '/home' };
    const editor = stand(form);
    const watch = {
      ...{ attached: ignore, used: ignore, changed: ignore, sent: ignore, away: ignore, touched: ignore },
      detached: (_composer: unknown, ending: Ending) => endings.push(ending),
      window,
      site: () => ({ ...mastodon, ...denied }),
      place: () => place,
      now: Date.now,
      later: ignore,
      signal: new AbortController().signal,
    };
    const watcher = watchComposers(watch as unknown as Watch);
    touch(editor);
    expect(watcher.attached()).toHaveLength(1);
    place.pathname = '/conversations';
    document.querySelector('form')?.classList.add('direct');
    touch(editor);
    expect(watcher.attached()).toHaveLength(0);
    expect(endings).toEqual(['denied']);
  });
});
