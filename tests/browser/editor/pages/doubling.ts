import Quill from 'quill';
import { find, offer, stand } from './page';

// A site that spoils what others write: the first longer insertion is followed by a mark of its own.

stand(`<div role="dialog" aria-labelledby="share-to-linkedin-modal__header"><div id="box"></div>
  <button type="button" class="share-actions__primary-action">Post</button></div>`);

type Delta = { ops?: { insert?: unknown }[] };
type Rich = {
  root: HTMLElement;
  getText(): string;
  insertText(at: number, text: string, source: string): void;
  on(event: string, listener: (delta: Delta, before: Delta, source: string) => void): void;
};

const quill = new Quill(find('#box'), { formats: [], modules: { toolbar: false } }) as unknown as Rich;
const model = (): string => quill.getText().replace(/\n$/, '');
let isSpoilt = false;
quill.on('text-change', (delta, _, source) => {
  const inserted = delta.ops?.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('') ?? '';
  if (source !== 'user' || inserted.length <= 3 || isSpoilt) return;
  // Once: the undo inserts too.
  isSpoilt = true;
  setTimeout(() => quill.insertText(0, '!', 'user'));
});
offer('post', { element: quill.root, model, submit: () => find('.share-actions__primary-action') });
