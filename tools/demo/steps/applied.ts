import { ours } from '../../../tests/browser/harness/ours';
import { openCard } from '../open-card';
import type { Scene } from '../scene';
import { quote, type Step } from '../step';

/** `told`: the card says that it is done, which it does once it has checked the text. */
type Read = { before: string; wanted: string; model: string; dom: string; told: boolean };

const judge = ({ before, wanted, model, dom, told }: Read) => ({
  ok: wanted !== before && model === wanted && dom === wanted && told,
  says: `the editor ${model === before ? 'still ' : ''}holds ${quote(model)}`,
});

/** What the card offers is read from the card, so that the wanted text is the one that was promised. */
async function clickSuggestion(scene: Scene): Promise<void> {
  const { composer, draft } = scene;
  const ui = ours(composer.page);
  await openCard(composer.page, draft.marked);
  const offered = await ui.find({ css: `[data-suggestion="${draft.size}"] > [lang]` });
  scene.before = await composer.model();
  scene.wanted = scene.before.replace(draft.marked, () => offered.text);
  await ui.click({ css: `[data-suggestion="${draft.size}"]` });
}

/** At the click on a suggestion, before it reaches us, the page writes into the words in question. Runs in the page. */
function changeUnderTheClick(marked: string): void {
  const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
  const range = ranges.find((one) => String(one) === marked);
  const write = (event: Event): void => {
    const editor = range?.startContainer.parentElement?.closest('[contenteditable]');
    if (!range || editor?.contains(event.composedPath()[0] as Node)) return;
    const at = range.startOffset + 1;
    getSelection()?.setBaseAndExtent(range.startContainer, at, range.startContainer, at);
    document.execCommand('insertText', false, '…');
  };
  addEventListener('click', write, { capture: true });
}

export const applied: Step<Read> = {
  name: 'applied',
  does: 'The underlined words are clicked, a card opens, and one of its suggestions is clicked.',
  act: clickSuggestion,
  async read({ composer, before, wanted }) {
    const ui = ours(composer.page);
    const offered = await ui.all({ css: '[data-suggestion]' });
    const said = await ui.all({ css: '[data-piece="card"] .said p' });
    const told = said.length > 0 && offered.length === 0;
    return { before, wanted, told, model: await composer.model(), dom: await composer.dom() };
  },
  judge,
  sabotage: {
    before: 'applied',
    does: 'the text changes under the click',
    act: ({ composer, draft }) => composer.page.evaluate(changeUnderTheClick, draft.marked),
  },
};
