import { createElement as h, type Node, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { find, offer, stand } from './page';

// X on a narrow screen: a textarea that React controls.

stand('<main id="main"></main>');

function Narrow(): Node {
  const [text, setText] = useState('');
  const area = h('textarea', {
    value: text,
    rows: 6,
    onChange: (event: { target: HTMLTextAreaElement }) => setText(event.target.value),
  });
  return h(
    'div',
    null,
    h('div', { 'data-testid': 'tweetTextarea_0' }, area),
    h('button', { type: 'button', 'data-testid': 'tweetButton', 'data-model': text, disabled: text === '' }, 'Post'),
  );
}

createRoot(find('#main')).render(h(Narrow, null));
const offerWhenThere = (): void => {
  const element = document.querySelector('textarea');
  if (!element) return void setTimeout(offerWhenThere, 20);
  const submit = (): HTMLElement => find('[data-testid="tweetButton"]');
  offer('post', { element, model: () => submit().dataset.model ?? '', submit });
};
offerWhenThere();
