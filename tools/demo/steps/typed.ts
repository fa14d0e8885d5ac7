import { quote, type Step } from '../step';

type Read = { text: string; model: string; dom: string };

const judge = ({ text, model, dom }: Read) => ({
  ok: model === text && dom === text,
  says: `the editor holds ${quote(model)}`,
});

/** Draws the focus out of the editor as soon as it comes. Runs in the page. */
function divertKeys(): void {
  const elsewhere = document.createElement('input');
  document.body.append(elsewhere);
  addEventListener('focusin', ({ target }) => target !== elsewhere && elsewhere.focus(), true);
  elsewhere.focus();
}

export const typed: Step<Read> = {
  name: 'typed',
  does: 'A text is typed with real keys.',
  act: ({ composer, draft }) => composer.type(draft.text, 12),
  async read({ composer, draft }) {
    return { text: draft.text, model: await composer.model(), dom: await composer.dom() };
  },
  judge,
  sabotage: {
    before: 'typed',
    does: 'the keys go to another field',
    act: ({ composer }) => composer.page.evaluate(divertKeys),
  },
};
