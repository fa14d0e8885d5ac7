import { quote, type Step } from '../step';

type Read = { before: string; model: string; dom: string };

const judge = ({ before, model, dom }: Read) => ({
  ok: before !== '' && model === before && dom === before,
  says: model === before ? 'the editor holds exactly what stood there before' : `the editor holds ${quote(model)}`,
});

/** Runs in the page. */
function swallowUndo(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'z') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}

export const undone: Step<Read> = {
  name: 'undone',
  does: 'One Ctrl+Z is pressed.',
  act: ({ composer }) => composer.undo(),
  async read({ composer, before }) {
    return { before, model: await composer.model(), dom: await composer.dom() };
  },
  judge,
  sabotage: {
    before: 'undone',
    does: 'the undo key never arrives',
    act: ({ composer }) => composer.page.evaluate(swallowUndo),
  },
};
