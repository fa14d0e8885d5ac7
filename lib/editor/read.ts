/** A run of the text that comes from one node: `start` in the text, `length` in UTF-16 units. */
export interface Chunk {
  /** A text node; or the element that stands for the run: a picture (its `alt`), a line break, an empty block. */
  node: Text | Element;
  start: number;
  length: number;
  /** Part of a mention chip or a picture: the caret cannot stand inside, nothing is written there. */
  atomic: boolean;
  /** Places in the node's data of characters that are not in the text, ascending. */
  dropped?: readonly number[];
}

/** The text of an editor as its own model has it, and where each part of it stands in the DOM. */
export interface Reading {
  editor: HTMLElement;
  text: string;
  /** In text order. Empty for a textarea, whose text has no nodes. */
  chunks: readonly Chunk[];
}

interface Pen {
  text: string;
  chunks: Chunk[];
  lines: number;
  /** A line break that counts only if something follows it in its block. */
  held: Element | undefined;
}

const blockTags = new Set('P DIV LI BLOCKQUOTE PRE UL OL H1 H2 H3 H4 H5 H6'.split(' '));
const unseen = /[\u200B\uFEFF]/;
const allUnseen = /[\u200B\uFEFF]/g;

const isBlock = (node: Node): boolean => blockTags.has(node.nodeName);

const isAtom = (element: Element): boolean =>
  element.getAttribute('contenteditable') === 'false' ||
  element.getAttribute('data-type') === 'mention' ||
  element.classList.contains('ql-mention');

/** Draft.js marks its lines, which hold a `div` of their own; elsewhere a line is a block without blocks. */
function isLine(block: Element): boolean {
  if (block.hasAttribute('data-block')) return true;
  for (let child = block.firstElementChild; child; child = child.nextElementSibling) if (isBlock(child)) return false;
  return true;
}

function put(pen: Pen, node: Text | Element, text: string, atomic: boolean, dropped?: readonly number[]): void {
  pen.chunks.push({ node, start: pen.text.length, length: text.length, atomic, ...(dropped ? { dropped } : {}) });
  pen.text += text;
}

function putHeldBreak(pen: Pen): void {
  if (pen.held) put(pen, pen.held, '\n', false);
  pen.held = undefined;
}

function readText(pen: Pen, node: Text, atomic: boolean): void {
  const { data } = node;
  if (data === '') return;
  const dropped = unseen.test(data) ? [...data.matchAll(allUnseen)].map((match) => match.index) : undefined;
  if (dropped?.length !== data.length) putHeldBreak(pen);
  put(pen, node, dropped ? data.replace(allUnseen, '') : data, atomic, dropped);
}

function readInline(pen: Pen, node: Node, atomic: boolean): void {
  if (node.nodeType === 3) readText(pen, node as Text, atomic);
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.nodeName === 'BR') {
    putHeldBreak(pen);
    pen.held = element;
  } else if (element.nodeName === 'IMG') {
    const alt = element.getAttribute('alt');
    if (!alt) return;
    putHeldBreak(pen);
    put(pen, element, alt, true);
  } else {
    const inAtom = atomic || isAtom(element);
    for (let child = element.firstChild; child; child = child.nextSibling) readInline(pen, child, inAtom);
  }
}

function startLine(pen: Pen): void {
  if (pen.lines++ > 0) pen.text += '\n';
  pen.held = undefined;
}

function readLine(pen: Pen, block: Element): void {
  startLine(pen);
  const before = pen.chunks.length;
  for (let child = block.firstChild; child; child = child.nextSibling) readInline(pen, child, false);
  pen.held = undefined;
  if (pen.chunks.length === before) put(pen, block, '', false);
}

/** What stands between blocks (a bare editable's first line) is a line of its own; white space there is none. */
function readBlocks(pen: Pen, container: Element): void {
  let inLine = false;
  for (let child = container.firstChild; child; child = child.nextSibling) {
    if (isBlock(child)) {
      inLine = false;
      if (isLine(child as Element)) readLine(pen, child as Element);
      else readBlocks(pen, child as Element);
    } else if (inLine || child.nodeType === 1 || (child.nodeType === 3 && (child as Text).data.trim() !== '')) {
      if (!inLine) startLine(pen);
      inLine = true;
      readInline(pen, child, false);
    }
  }
  pen.held = undefined;
}

/**
 * Reads an editor: its lines (blocks without blocks) joined by a newline, soft breaks as newlines, mention chips and
 * pictures as their text, zero-width fillers left out. Equals the model of Draft.js, Quill, TipTap and Lexical
 * (composing notes §6), where `innerText` and `textContent` do not. Changes nothing.
 */
export function read(editor: HTMLElement): Reading {
  if (editor.nodeName === 'TEXTAREA') return { editor, text: (editor as HTMLTextAreaElement).value, chunks: [] };
  const pen: Pen = { text: '', chunks: [], lines: 0, held: undefined };
  if (isLine(editor)) readLine(pen, editor);
  else readBlocks(pen, editor);
  return { editor, text: pen.text, chunks: pen.chunks };
}
