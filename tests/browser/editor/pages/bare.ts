import { find, offer, stand } from './page';

// The practice page's editor: a plain editable element without any library.

stand(`<main><div data-parley-practice contenteditable="true" role="textbox" aria-multiline="true"></div>
  <button type="button" data-parley-practice-done>Done</button></main>`);

// Its only model is what a person sees.
const element = find('[data-parley-practice]');
element.style.whiteSpace = 'pre-wrap';
const lines = (): string[] => [...element.childNodes].map((line) => line.textContent ?? '');
offer('post', { element, model: () => lines().join('\n'), submit: () => find('button') });
