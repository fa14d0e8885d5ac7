import { find, offer, stand } from './page';

// The practice page's editor: a plain editable element without any library.

stand(`<main><div data-parley-practice contenteditable="true" role="textbox" aria-multiline="true"></div>
  <button type="button" data-parley-practice-done>Done</button></main>`);

// Its only model is what a person sees.
const element = find('[data-parley-practice]');
element.style.whiteSpace = 'pre-wrap';
const isLine = (node: Node): boolean => node.nodeName === 'DIV' || node.nodeName === 'P';
const lineBreak = '\u2028';
/** An element that breaks the line holds it open when nothing follows. */
const seen = (text: string): string => text.replace(/\u2028$/, '').replaceAll(lineBreak, '\n');

function textOf(node: Node): string {
  if (node.nodeName === 'BR') return lineBreak;
  return node.nodeType === 3 ? (node as Text).data : [...node.childNodes].map(textOf).join('');
}

/** Each block is a line; what stands between blocks is one too. */
function lines(): string[] {
  const rows: string[] = [];
  let isOpen = false;
  for (const child of element.childNodes) {
    const row = isOpen && !isLine(child) ? `${rows.pop()}${textOf(child)}` : textOf(child);
    rows.push(row);
    isOpen = !isLine(child);
  }
  return rows.map(seen);
}

offer('post', { element, model: () => lines().join('\n'), submit: () => find('button') });
