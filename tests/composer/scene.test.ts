// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { boxOf } from '@/entrypoints/composer.content/scene';
import type { Composer } from '@/lib/editor/find';
import type { Variant } from '@/lib/sites/adapter';
import { pretendLayout, stand } from '../editor/page';

beforeAll(pretendLayout);

const variant: Variant = {
  id: 'article',
  engine: 'generic',
  editor: [],
  root: [],
  submit: [{ how: 'css', css: 'button' }],
  kinds: [],
  outcome: { requests: [], toast: [], discard: [], saveDraft: [], scheduled: [] },
  keys: [],
};

it('a composer whose editor the site has just taken away has the box of what it stood in', () => {
  const root = stand('<main id="here"><div contenteditable></div><button>Publish</button></main>');
  const editor = root.querySelector('div')!;
  const composer = { editor, root, variant } as unknown as Composer;
  expect(boxOf(composer)).toEqual({ width: 300, height: 100 });
  editor.remove();
  expect(boxOf(composer)).toEqual({ width: 300, height: 100 });
});
