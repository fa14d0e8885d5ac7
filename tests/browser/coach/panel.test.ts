import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '@/tools/browser/launched';
import type { FixtureId } from '../../fixtures/types';
import { type Coached, type CoachedWorld, startCoached } from '../harness/coached';
import { discreet, openPanel, type PanelHands } from '../harness/panel';

const first = 'Two years of work.';
const announce = 'We are thrilled to announce the opening of our Leeds office.';
const text = `${first} ${announce}`;
const applied = `${first} Our Leeds office is open.`;

let world: CoachedWorld;
let panel: PanelHands | undefined;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await panel?.page.close();
  panel = undefined;
  await world.records.reset(discreet);
});

/** A composer with this text in it, and the panel beside it. */
async function besides(fixture: FixtureId, written = text): Promise<{ coached: Coached; panel: PanelHands }> {
  const coached = await world.open(fixture, { lang: 'en' });
  await coached.type(written);
  panel = await openPanel(world.launched);
  return { coached, panel };
}

/** Runs in the page: Chromium keeps a selection for each shadow root. */
const readSelection = (editor: HTMLElement): string => {
  const root = editor.getRootNode() as Document & { getSelection?(): Selection | null };
  return (root.getSelection?.() ?? document.getSelection())?.toString() ?? '';
};

const awaitSelected = (coached: Coached, words: string): Promise<boolean> =>
  until('the words are selected', async () => (await (await coached.element()).evaluate(readSelection)) === words);

describe.each([
  ['x-home', `${first} `, announce, 'trim', 'Our Leeds office is open.'],
  ['li-g2', `${first} `, announce, 'trim', 'Our Leeds office is open.'],
  ['li-g3', `${first} `, announce, 'trim', 'Our Leeds office is open.'],
  ['li-comment', '', 'Thanks for sharing!', 'turn', 'Thanks for sharing. What stays with me is [one thing].'],
] as const)('%s', (fixture, before, words, size, replacement) => {
  it('quotes in the panel, selects in the text, applies there, and one undo gives it back', async () => {
    const text = `${before}${words}`;
    const { coached, panel } = await besides(fixture, text);
    await panel.cites(`⟦${words}⟧`);
    await panel.press(0);
    await panel.says(replacement);
    await awaitSelected(coached, words);
    await panel.take(size);
    await coached.holds(`${before}${replacement}`);
    await panel.says('Undo with');
    await coached.page.bringToFront();
    await coached.undo();
    await coached.holds(text);
    expect(await coached.submitted()).toEqual([]);
    expect(await coached.errors()).toEqual([]);
    await coached.close();
  });
});

describe('the log', () => {
  it('counts what was seen and applied in the panel', async () => {
    const { coached, panel } = await besides('x-home');
    await panel.cites(`⟦${announce}⟧`);
    await panel.press(0);
    await panel.take('trim');
    await coached.holds(applied);
    await panel.says('Undo with');
    await coached.page.bringToFront();
    await coached.publish();
    const [kept] = await world.records.settled(1);
    expect(kept).toMatchObject({ site: 'x', outcome: 'posted', shown: ['announce'] });
    expect(kept?.applied).toEqual([{ rule: 'announce', size: 'trim' }]);
    await coached.close();
  });

  it('calls nothing shown while no panel is open', async () => {
    const coached = await world.open('x-home', { lang: 'en' });
    await coached.write(text);
    await new Promise((done) => setTimeout(done, 1_500));
    await coached.publish();
    const [kept] = await world.records.settled(1);
    expect(kept).toMatchObject({ outcome: 'posted', shown: [], heeded: [] });
    await coached.close();
  });
});

describe('the panel', () => {
  it('shows the composer that was last touched', async () => {
    const coached = await world.open('li-comment', { lang: 'en', two: true });
    await coached.write('Thanks for sharing!');
    await coached.click('other');
    await coached.page.keyboard.type('Great post!', { delay: 5 });
    panel = await openPanel(world.launched);
    await panel.cites('⟦Great post!⟧');
    await coached.page.bringToFront();
    await coached.click();
    await panel.cites('⟦Thanks for sharing!⟧');
    await coached.close();
  });

  it('follows the tab in front, a navigation, and a reload', async () => {
    const { coached, panel } = await besides('x-home');
    await panel.cites(`⟦${announce}⟧`);
    const other = await world.open('li-g3', { lang: 'en' });
    await panel.says('Write in the page, as always.');
    await other.write('Thrilled to share that we are hiring. It is a lovely team.');
    await until('the other text is quoted', async () => (await panel.quotes())[0]?.includes('Thrilled to share'));
    await other.close();
    await panel.cites(`⟦${announce}⟧`);
    await coached.page.bringToFront();
    await coached.page.reload();
    await coached.ready();
    await panel.says('Write in the page, as always.');
    await coached.write(text);
    await panel.cites(`⟦${announce}⟧`);
    await coached.page.goto('about:blank');
    await panel.says('Write a post or a reply where Parley coaches.');
    await coached.close();
  });

  it('puts a rule aside, switches it off, and pauses', async () => {
    const { coached, panel } = await besides('x-home', `We leverage synergies. ${announce}`);
    await until('both are quoted', async () => (await panel.quotes()).length >= 2);
    const before = await panel.quotes();
    await panel.press(before.length - 1);
    await panel.choose('Not useful');
    await until('one is gone', async () => !(await panel.quotes()).includes(`⟦${announce}⟧`));
    await panel.press(0);
    await panel.choose('Why? Examples');
    await panel.choose('Switch this rule off');
    await until('the rule is off', async () => (await world.records.settings()).rulesOff?.length === 1);
    await panel.choose('Pause for an hour');
    await panel.says('Paused until');
    expect(await panel.quotes()).toEqual([]);
    await panel.choose('Resume');
    await until('the coach is back', async () => !(await panel.text()).includes('Paused'));
    await panel.choose('Off on this site');
    await panel.says('Parley is off on X.');
    await panel.choose('Switch on again');
    await until('the site is on', async () => (await world.records.settings()).sitesOff?.length === 0);
    await coached.close();
  });
});
