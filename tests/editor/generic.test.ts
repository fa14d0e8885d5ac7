// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/editor/context';
import { submitOf } from '@/lib/editor/submit';
import type { SiteAdapter, Variant } from '@/lib/sites/adapter';
import { findOn, pretendLayout, stand } from './page';

beforeAll(pretendLayout);

const looks: Variant = {
  id: 'by-its-looks',
  engine: 'generic',
  generic: true,
  editor: [],
  root: [],
  submit: [{ how: 'last-text-button', css: 'button, [role="button"]', after: true }],
  kinds: [],
  outcome: { requests: [], toast: [], discard: [], saveDraft: [], scheduled: [] },
  keys: ['mod+enter'],
};
const site: SiteAdapter = {
  id: 'somewhere',
  name: 'Somewhere',
  hosts: ['intranet.example'],
  verifiedOn: '2026-11-22',
  never: ['[role="search"]'],
  neverPaths: [],
  variants: [looks],
};
const find = (html: string) => findOn(site, stand(html), '/');

describe('a composer that no selector describes', () => {
  it.each([
    [
      'in a form',
      '<form><div id="here" contenteditable="true"></div><button>Later</button><button>Share</button></form>',
    ],
    [
      'in a dialog',
      '<div role="dialog"><p><span id="here" contenteditable="true" role="textbox"></span></p><div><button>Share</button></div></div>',
    ],
    [
      'a few steps above',
      '<div><div><div id="here" contenteditable="plaintext-only"></div></div><div role="button">Share</div></div>',
    ],
    ['a textarea', '<form><textarea id="here" rows="3"></textarea><button>Share</button></form>'],
    [
      'in a shadow root',
      '<div><template shadowrootmode="open"><div id="here" contenteditable="true"></div><button>Share</button></template></div>',
    ],
  ])('%s', (_, html) => {
    const composer = find(html);
    expect(composer?.variant).toBe(looks);
    expect(composer && submitOf(composer)?.textContent).toBe('Share');
    expect(composer && contextOf(composer, '/')).toEqual({ kind: 'unknown', author: 'person' });
  });

  it('is the whole editable element, however deep it was touched', () => {
    const here = stand(
      '<form><div contenteditable="true"><p><b id="here">x</b></p></div><button>Share</button></form>',
    );
    expect(findOn(site, here, '/')).toMatchObject({ editor: here.closest('div'), prefilled: true });
  });

  it.each([
    ['one line', '<form><input id="here"><button>Share</button></form>'],
    ['a textarea of one row', '<form><textarea id="here" rows="1"></textarea><button>Share</button></form>'],
    ['another role', '<form><div id="here" role="combobox" contenteditable="true"></div><button>Share</button></form>'],
    ['hidden', '<form><div hidden><div id="here" contenteditable="true"></div></div><button>Share</button></form>'],
    ['no button', '<form><div id="here" contenteditable="true"></div></form><button>Share</button>'],
    ['only pictures', '<form><div id="here" contenteditable="true"></div><button><svg></svg>Share</button></form>'],
    ['a button ahead of it', '<form><button>Share</button><div id="here" contenteditable="true"></div></form>'],
    [
      'what the site denies',
      '<form role="search"><div id="here" contenteditable="true"></div><button>Share</button></form>',
    ],
  ])('is not: %s', (_, html) => {
    expect(find(html)).toBeUndefined();
  });
});
