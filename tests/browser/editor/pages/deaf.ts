import { find, offer, stand } from './page';

// An editor that takes single keys and refuses everything longer.

stand(`<div role="dialog" aria-labelledby="share-to-linkedin-modal__header">
  <div class="ql-editor" contenteditable="true" role="textbox"></div>
  <button type="button" class="share-actions__primary-action">Post</button></div>`);

const element = find('.ql-editor');
let kept = '';
element.addEventListener('input', (event) => {
  // `insertText` by command announces itself by no `beforeinput` in Chromium.
  if (((event as InputEvent).data ?? '').length > 1) element.textContent = kept;
  kept = element.textContent ?? '';
});
offer('post', {
  element,
  model: () => element.textContent ?? '',
  submit: () => find('.share-actions__primary-action'),
});
