// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { planEdit } from '@/lib/editor/edit';
import { toOffset, toPoint, toRange } from '@/lib/editor/points';
import { read } from '@/lib/editor/read';
import { stand } from './page';

const editor = (inner: string): HTMLElement => stand(`<div id="here" contenteditable="true">${inner}</div>`);

const line = (inner: string): string =>
  `<div data-block="true" data-offset-key="a-0-0"><div class="public-DraftStyleDefault-block">${inner}</div></div>`;

const pages: [name: string, html: string, text: string][] = [
  ['nothing', '', ''],
  ['an empty paragraph', '<p><br></p>', ''],
  ['Quill with a blank line', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
  [
    'TipTap’s fillers',
    '<p>One<br><br class="ProseMirror-trailingBreak"></p><p><br class="ProseMirror-trailingBreak"></p>',
    'One\n\n',
  ],
  ['a soft break', '<p>One<br>Two</p>', 'One\nTwo'],
  [
    'TipTap’s separator',
    '<p>A<img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
    'A',
  ],
  ['zero-width fillers', '<p>\u200BOne\uFEFF<span>\uFEFF</span> two</p>', 'One two'],
  [
    'a chip and a picture',
    '<p>Hi <span data-type="mention" contenteditable="false">Olu</span>\u00A0<img alt="🎉">!</p>',
    'Hi Olu\u00A0🎉!',
  ],
  ['a list in a quote', '<blockquote><ul> <li><p>One</p></li> <li>Two</li> </ul></blockquote>', 'One\nTwo'],
  ['a bare editable', 'One<div>Two</div><div><br></div><div>Three</div>', 'One\nTwo\n\nThree'],
  ['a bare editable with breaks', 'One<br>Two<br><br>Three<br>', 'One\nTwo\n\nThree'],
  [
    'Draft.js',
    `<div data-contents="true">${line('<span><span data-text="true">One </span></span><span class="tag"><span><span data-text="true">#two</span></span></span>')}${line('<span><br data-text="true"></span>')}${line('<span>Three</span>')}</div>`,
    'One #two\n\nThree',
  ],
];

describe('the reader', () => {
  it.each(pages)('reads %s as its editor does', (_, html, text) => {
    expect(read(editor(html)).text).toBe(text);
  });

  it('reads a textarea', () => {
    const area = stand('<textarea id="here"></textarea>') as HTMLTextAreaElement;
    area.value = 'One\nTwo';
    expect(read(area).text).toBe('One\nTwo');
  });

  it('changes nothing', () => {
    const here = editor(pages.map(([, html]) => html).join(''));
    const before = here.innerHTML;
    read(here);
    expect(here.innerHTML).toBe(before);
  });
});

describe('places', () => {
  it.each(pages.slice(1))('in %s go to the DOM and back', (_, html, text) => {
    const reading = read(editor(html));
    const isInside = (offset: number): boolean =>
      reading.chunks.some(
        ({ node, start, length }) => node.nodeType === 1 && offset > start && offset < start + length,
      );
    for (let offset = 0; offset <= text.length; offset++) {
      if (isInside(offset)) continue;
      for (const lean of ['left', 'right'] as const) {
        expect([offset, toOffset(reading, toPoint(reading, offset, lean)!)]).toEqual([offset, offset]);
      }
    }
  });

  it('of a span hold its words, whatever nodes they are in', () => {
    const reading = read(editor('<p>One <b>t\u200Bwo</b> three</p><p>four</p>'));
    const rangeOf = (words: string): string => {
      const start = reading.text.indexOf(words);
      return toRange(reading, { start, end: start + words.length })!.toString();
    };
    expect(['One', 'e t', 'wo th', 'four'].map(rangeOf)).toEqual(['One', 'e t', 'wo th', 'four']);
    expect(rangeOf('two')).toBe('t\u200Bwo');
    expect(toOffset(reading, { node: document.body, offset: 0 })).toBeUndefined();
  });

  it.each([
    ['an empty line of Draft.js', line('<span>One</span>') + line('<span id="in"><br data-text="true"></span>')],
    ['an empty line with an empty node', '<p>One</p><p><b id="in"></b><br></p>'],
  ])('inside %s are that line', (_, html) => {
    const reading = read(editor(html));
    const node = document.querySelector('#in')!;
    expect(toOffset(reading, { node, offset: 0 })).toBe(4);
    node.prepend(document.createTextNode(''));
    expect(toOffset(reading, { node: node.firstChild!, offset: 0 })).toBe(4);
  });
});

describe('a change', () => {
  const plan = (html: string, words: string, replacement: string) => {
    const reading = read(editor(html));
    const start = words === '' ? reading.text.length : reading.text.indexOf(words);
    return planEdit(reading, { start, end: start + words.length }, replacement);
  };

  it('takes a neighbour in where something is only added or removed', () => {
    expect(plan('<p>One two</p>', ' two', '')).toMatchObject({ start: 2, end: 7, replacement: 'e', expected: 'One' });
    expect(plan('<p>One two</p>', 'One ', '')).toMatchObject({ start: 0, end: 5, replacement: 't', expected: 'two' });
    expect(plan('<p>One 🎉</p>', '', ' two?')).toMatchObject({ start: 4, end: 6, replacement: '🎉 two?' });
  });

  it('adds where it is asked to, closing tags behind', () => {
    const reading = read(editor('<p>One</p><p>two #tag</p>'));
    const added = planEdit(reading, { start: 7, end: 7 }, ' three?');
    expect(added).toMatchObject({ start: 6, end: 7, replacement: 'o three?', expected: 'One\ntwo three? #tag' });
    expect(plan('<p><br></p>', '', 'two?')?.expected).toBe('two?');
  });

  it('is refused over lines, through a chip, or where it would leave nothing', () => {
    const chip = '<span data-type="mention" contenteditable="false">Olu</span>';
    expect(plan('<p>One</p><p>Two</p>', 'One\nTwo', 'x')).toBeUndefined();
    expect(plan('<p>One</p>', 'One', 'a\nb')).toBeUndefined();
    expect(plan('<p>One</p>', 'One', '')).toBeUndefined();
    expect(plan(`<p>Hi ${chip} there</p>`, 'Hi Olu', 'x')).toBeUndefined();
    expect(plan(`<p>Hi ${chip} there</p>`, ' there', ' you')?.expected).toBe('Hi Olu you');
  });

  it('knows when it runs over several nodes', () => {
    expect(plan('<p>One <span>#two</span> three</p>', '#two', 'x')?.crosses).toBe(false);
    expect(plan('<p>One <span>#two</span> three</p>', 'e #two', 'x')?.crosses).toBe(true);
  });
});
