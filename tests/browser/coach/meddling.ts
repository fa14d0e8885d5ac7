/** Ways in which a page makes something else of what is written into its editor, as part of the same step. */
export type Meddling = 'after' | 'instead' | 'in the model';

/** Adds a mark to the first longer text that is inserted, before the editor has read it. Runs in the page. */
function after(): void {
  const meddle = ({ data, target }: InputEvent): void => {
    if ((data ?? '').length <= 3) return;
    removeEventListener('input', listen, { capture: true });
    if (target instanceof HTMLTextAreaElement) target.setRangeText('!', 0, 0, 'preserve');
    else (getSelection()!.anchorNode as Text).appendData('!');
  };
  const listen = (event: Event): void => meddle(event as InputEvent);
  addEventListener('input', listen, { capture: true });
}

/** The same for editors that take a text before the browser inserts it: what they get is a paste. Runs in the page. */
function instead(): void {
  const listen = (event: Event): void => {
    const data = (event as InputEvent).data ?? '';
    if (data.length <= 3) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const pasted = { dataType: 'text/plain', data: `${data}!`, bubbles: true, cancelable: true };
    event.target!.dispatchEvent(new ClipboardEvent('paste', pasted));
  };
  addEventListener('beforeinput', listen, { capture: true });
}

type Lexical = {
  _nodes: Map<string, { klass: unknown }>;
  registerNodeTransform(
    klass: unknown,
    transform: (node: { getTextContent(): string; setTextContent(text: string): void }) => void,
  ): void;
};

/** Lexical puts what its model says over what stands in the page: a transform adds the mark. Runs in the page. */
function inTheModel(): void {
  const element = document.querySelector('[data-lexical-editor]') as HTMLElement & { __lexicalEditor: Lexical };
  const editor = element.__lexicalEditor;
  const before = element.textContent;
  editor.registerNodeTransform(editor._nodes.get('text')!.klass, (node) => {
    const text = node.getTextContent();
    if (text !== before && !text.endsWith('!')) node.setTextContent(`${text}!`);
  });
}

/** What a page runs to meddle so. */
export const meddlings: Record<Meddling, () => void> = { after, instead, 'in the model': inTheModel };
