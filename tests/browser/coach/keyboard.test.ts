import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import { type Coached, type CoachedWorld, card, startCoached } from '../harness/coached';

const text = 'Two years of work. We are thrilled to announce the opening of our Leeds office.';
const marked = 'We are thrilled to announce the opening of our Leeds office.';
const sizes = ['Trim', 'Turn', 'Invite'];

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

async function write(fixture: 'li-g2' | 'li-g3' | 'x-home'): Promise<Coached> {
  const coached = await world.open(fixture);
  await coached.write(text);
  await coached.underlines(marked);
  return coached;
}

/** The suggestion that has the focus, by its place among the three. */
const focused = async ({ ours }: Coached): Promise<number> =>
  (await ours.all({ css: '[data-suggestion]' })).findIndex(({ isFocused }) => isFocused);

/** No part of the suggestion with the focus lies under the foot of the card. */
async function isClear({ ours }: Coached): Promise<boolean> {
  const [one] = (await ours.all({ css: '[data-suggestion]' })).filter(({ isFocused }) => isFocused);
  const [foot] = await ours.all({ css: '.foot' });
  // Their edges meet within a pixel.
  return one!.box.y + one!.box.height < foot!.box.y + 1;
}

async function focusComesTo(coached: Coached, place: number): Promise<void> {
  await until(`suggestion ${place} has the focus`, async () => (await focused(coached)) === place);
  await until(`suggestion ${place} is in sight`, () => isClear(coached));
}

const editorHasFocus = async (coached: Coached): Promise<boolean> =>
  (await coached.element()).evaluate((node) => (node.getRootNode() as Document).activeElement === node);

describe.each(['li-g2', 'li-g3', 'x-home'] as const)('by keyboard in %s', (fixture) => {
  it('opens, walks, applies; the text is as if clicked', async () => {
    const coached = await write(fixture);
    await coached.press('.', 'Control');
    await focusComesTo(coached, 0);
    expect(await coached.model()).toBe(text);
    const shown = await coached.ours.all({ css: '[data-suggestion] .size' });
    expect(shown.map((size) => size.text)).toEqual(sizes);
    await coached.press('ArrowDown');
    await focusComesTo(coached, 1);
    await coached.press('ArrowUp');
    await coached.press('ArrowUp');
    await focusComesTo(coached, 2);
    await coached.press('ArrowDown');
    await focusComesTo(coached, 0);
    await coached.press('Enter');
    await coached.holds('Two years of work. Our Leeds office is open.');
    expect(await editorHasFocus(coached)).toBe(true);
    await coached.page.keyboard.type(' 12');
    await coached.holds('Two years of work. Our Leeds office is open. 12');
    expect(await coached.submitted()).toEqual([]);
    await coached.close();
  });

  it('Escape closes the card alone and gives the focus back', async () => {
    const coached = await write(fixture);
    await coached.press('.', 'Control');
    await focusComesTo(coached, 0);
    await coached.press('Escape');
    await coached.ours.gone(card);
    expect(await editorHasFocus(coached)).toBe(true);
    await coached.page.keyboard.type(' On');
    await coached.holds(`${text} On`);
    await coached.close();
  });
});

it('in a modal dialog the card is in the top layer, reachable and not inert', async () => {
  const coached = await write('li-g3');
  await coached.openCard();
  const { box } = await coached.ours.find({ css: '[data-suggestion="trim"]' });
  const seen = await coached.page.evaluate(
    (x, y) => {
      const hit = document.elementFromPoint(x, y);
      return {
        isOurs: hit?.matches('[popover]:popover-open') ?? false,
        isInDialog: Boolean(hit?.closest('dialog:modal')),
        isInForm: Boolean(hit?.closest('form')),
        isInert: Boolean(hit?.closest('[inert]')),
      };
    },
    box.x + box.width / 2,
    box.y + box.height / 2,
  );
  expect(seen).toEqual({ isOurs: true, isInDialog: true, isInForm: false, isInert: false });
  await coached.close();
});

it('the arrows to the sides lead from one idea to the next', async () => {
  const coached = await world.open('x-home');
  await coached.write(`${text} Comment GUIDE and I will send you the plan.`);
  await until('two ideas are marked', async () => (await coached.marks()).length === 2);
  await coached.press('.', 'Control');
  const second = await coached.ours.find({ css: '.turn', text: '2 of 2' });
  expect(second.text).toContain('2 of 2');
  await coached.press('ArrowLeft');
  await coached.ours.find({ css: '.turn', text: '1 of 2' });
  await coached.press('ArrowRight');
  await coached.ours.find({ css: '.turn', text: '2 of 2' });
  await coached.close();
});
