import { find, offer, stand } from './page';

// The practice page's editor: a plain editable element without any library.

stand(`<main><div data-parley-practice contenteditable="true" role="textbox" aria-multiline="true"></div>
  <button type="button" data-parley-practice-done>Done</button></main>`);

const element = find('[data-parley-practice]');
element.style.whiteSpace = 'pre-wrap';
offer('post', { element, model: () => element.innerText.replace(/\n$/, ''), submit: () => find('button') });
