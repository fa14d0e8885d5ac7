// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { sent } from '@/lib/editor/application';
import { engineOf, isMisnamed } from '@/lib/editor/engine';
import type { Composer } from '@/lib/editor/find';
import { apply } from '@/lib/editor/write';
import type { Variant } from '@/lib/sites/adapter';
import { comments } from '@/lib/sites/linkedin/comments';
import { x } from '@/lib/sites/x';
import { pretendLayout, stand } from './page';

let clock = 0;
let undone = 0;
/** What the site does right after an insertion. */
let react = (): void => undefined;

const isTrusted = <Made extends Event>(event: Made): Made =>
  Object.defineProperty(event, 'isTrusted', { value: true }) as Made;

/** A plain textarea that keeps one step of undo, as a browser does. */
function openEditor(): { editor: HTMLTextAreaElement; composer: Composer } {
  const editor = stand('<main><textarea id="here"></textarea><input id="other"></main>') as HTMLTextAreaElement;
  editor.value = 'Hello big world.';
  let before = '';
  Object.assign(document, {
    execCommand: (what: string, _: boolean, text: string) => {
      if (what === 'insertText') {
        before = editor.value;
        editor.setRangeText(text, editor.selectionStart, editor.selectionEnd, 'end');
        react();
      }
      if (what === 'undo') {
        undone += 1;
        editor.value = before;
      }
      return true;
    },
  });
  const variant = { ...comments, engine: 'textarea' as const, submit: [] };
  return { editor, composer: { site: x, variant, editor, root: document.body, prefilled: false } };
}

const asked = (composer: Composer, signal: AbortSignal, inputAt = 0) => ({
  composer,
  span: { start: 6, end: 9 },
  expected: 'big',
  replacement: 'small',
  input: () => ({ at: inputAt, alteredAt: 0, composing: false }),
  now: () => clock,
  wait: async (ms: number) => {
    await new Promise((done) => setTimeout(done, Math.min(ms, 10)));
    clock += ms;
  },
  signal,
});

describe('a change that the person does not wait for', () => {
  beforeEach(() => {
    pretendLayout();
    clock = 10_000;
    undone = 0;
    react = () => undefined;
  });

  it('is written where nobody interferes', async () => {
    const { editor, composer } = openEditor();
    expect(await apply(asked(composer, new AbortController().signal))).toMatchObject({ done: true });
    expect(editor.value).toBe('Hello small world.');
  });

  it('is taken back where the site makes something else of it', async () => {
    const { editor, composer } = openEditor();
    react = () => {
      editor.value = '';
    };
    const result = await apply(asked(composer, new AbortController().signal));
    expect([result, editor.value]).toEqual([
      { done: false, reason: 'rolled-back', restored: true },
      'Hello big world.',
    ]);
  });

  it('stands where the site writes a letter and its accent as one character', async () => {
    const { editor, composer } = openEditor();
    editor.value = 'Hello big cafe\u0301.';
    react = () => {
      editor.value = editor.value.normalize();
    };
    expect(await apply(asked(composer, new AbortController().signal))).toMatchObject({ done: true });
    expect(editor.value).toBe('Hello small caf\u00E9.');
  });

  it('waits while the text may be on its way to the site, and is not written when it stays so', async () => {
    const { editor, composer } = openEditor();
    let leaving = true;
    const held = { ...asked(composer, new AbortController().signal), isLeaving: () => leaving };
    expect(await apply(held)).toEqual({ done: false, reason: 'changed', restored: true });
    expect(editor.value).toBe('Hello big world.');
    leaving = false;
    expect(await apply(held)).toMatchObject({ done: true });
  });

  it('waits for a change that the person made without a key, and no longer for a text that never rests', async () => {
    const { editor, composer } = openEditor();
    const begun = clock;
    const input = () => ({ at: 0, alteredAt: clock, composing: false });
    expect(await apply({ ...asked(composer, new AbortController().signal), input })).toMatchObject({ done: true });
    expect([clock - begun >= 1_100, clock - begun < 5_000, editor.value]).toEqual([true, true, 'Hello small world.']);
  });

  it('is not taken back into a box whose text was sent meanwhile', async () => {
    const { editor, composer } = openEditor();
    const sending = new AbortController();
    react = () => {
      sending.abort(sent);
      editor.value = '';
    };
    await apply(asked(composer, sending.signal));
    expect([undone, editor.value]).toEqual([0, '']);
  });

  it.each(['keydown', 'pointerdown'])('leaves the keyboard in another field: %s', async (deed) => {
    const { editor, composer } = openEditor();
    const other = document.querySelector<HTMLInputElement>('#other');
    const applied = apply(asked(composer, new AbortController().signal, clock - 1000));
    other?.focus();
    other?.dispatchEvent(isTrusted(new Event(deed, { bubbles: true, composed: true })));
    expect(await applied).toEqual({ done: false, reason: 'left', restored: true });
    expect([document.activeElement, editor.value]).toEqual([other, 'Hello big world.']);
  });

  it('gives the caret back to a key that comes while the words are selected', async () => {
    const { editor, composer } = openEditor();
    editor.setSelectionRange(16, 16);
    const heard: number[] = [];
    editor.addEventListener('keydown', () => heard.push(editor.selectionStart, editor.selectionEnd));
    editor.addEventListener('focus', () =>
      queueMicrotask(() => {
        editor.dispatchEvent(isTrusted(new Event('keydown', { bubbles: true, composed: true })));
        editor.setRangeText('!', editor.selectionStart, editor.selectionEnd, 'end');
      }),
    );
    const result = await apply(asked(composer, new AbortController().signal));
    expect([result, editor.value, heard]).toEqual([
      { done: false, reason: 'changed', restored: true },
      'Hello big world.!',
      [16, 16],
    ]);
  });
});

describe('the engine of an editor', () => {
  const shown = [
    ['draft', '<div id="here" contenteditable="true"><div data-contents="true"></div></div>'],
    ['quill', '<div id="here" class="ql-editor" contenteditable="true"></div>'],
    ['prosemirror', '<div id="here" class="tiptap ProseMirror" contenteditable="true"></div>'],
    ['lexical', '<div id="here" data-lexical-editor="true" contenteditable="true"></div>'],
    ['textarea', '<textarea id="here"></textarea>'],
  ] as const;
  const bare = '<div id="here" contenteditable="true"><p></p></div>';
  const engines = [...shown.map(([engine]) => engine), 'generic'] as const;
  const composerOf = (html: string, engine: Variant['engine']): Composer => ({
    ...{ site: x, variant: { ...comments, engine }, editor: stand(html), root: document.body, prefilled: false },
  });

  it.each(shown)('is the one that its nodes show, whatever the adapter says: %s', (engine, html) => {
    for (const said of engines) {
      const composer = composerOf(html, said);
      expect(engineOf(composer)).toBe(engine);
      expect(isMisnamed(composer)).toBe(said !== engine && said !== 'generic');
    }
  });

  it('is what the adapter says where its nodes show nothing', () => {
    expect(engines.map((said) => engineOf(composerOf(bare, said)))).toEqual(engines);
    expect(engines.filter((said) => isMisnamed(composerOf(bare, said)))).toEqual(['textarea']);
  });

  it('that is another than the adapter says is not written into', async () => {
    const { editor, composer } = openEditor();
    const misnamed = { ...composer, variant: { ...composer.variant, engine: 'draft' as const } };
    const result = await apply(asked(misnamed, new AbortController().signal));
    expect(result).toEqual({ done: false, reason: 'refused', restored: true });
    expect(editor.value).toBe('Hello big world.');
  });
});
