/**
 * The text of an editor as its DOM shows it: leaf blocks joined by a line feed. Runs in the page, so it stands on its
 * own; written apart from the product's reader, which it is there to check.
 */
export function readBlocks(editor: Element): string {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) return editor.value;
  const css = editor.querySelector('[data-block]') ? '[data-block]' : 'p, div, li, blockquote';
  const blocks = [...editor.querySelectorAll(css)].filter((block) => !block.querySelector(css));
  const readBlock = (block: Element): string => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof HTMLImageElement) text += node.alt;
      else if (node instanceof Text) text += node.data;
      else if (node instanceof HTMLBRElement && walker.nextNode()) {
        walker.previousNode();
        text += '\n';
      }
    }
    return text.replace(/[\u200b\ufeff]/g, '');
  };
  return (blocks.length > 0 ? blocks : [editor]).map(readBlock).join('\n');
}
