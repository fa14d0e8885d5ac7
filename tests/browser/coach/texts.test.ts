import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until, within } from '@/tools/browser/launched';
import type { FixtureId } from '../../fixtures/types';
import { type Coached, type CoachedWorld, startCoached } from '../harness/coached';

const finding = 'We are thrilled to announce the opening of our Leeds office.';
const plain = 'The night team in Hull counted the crates twice and found the missing one behind the door. ';

const texts: [what: string, fixture: FixtureId, text: string][] = [
  ['20,000 characters', 'x-home', plain.repeat(216) + finding],
  ['20,000 characters', 'li-g2', plain.repeat(216) + finding],
  ['lone surrogates', 'x-home', `The crate \ud83d was \udc00 here. ${finding} \ud83c`],
  ['right-to-left text', 'li-g3', `שלום לצוות הלילה. مرحبا بالفريق. ${finding} תודה.`],
  ['combining marks', 'x-home', `Le\u0301a a\u0300 Ha\u0302vre, Z\u0351\u0343a\u0310l\u0334go. ${finding}`],
  ['emoji sequences', 'li-g3', `👩🏽‍🚀👨‍👩‍👧‍👦 🇫🇷 1️⃣ 🏳️‍🌈. ${finding} 🎉🎉`],
  ['5,000 line breaks', 'li-g3', `The crate.${'\n'.repeat(5_000)}${finding}`],
];

let world: CoachedWorld;
beforeAll(async () => {
  world = await startCoached();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

/** Quill 1 takes what it pastes from the real clipboard. */
const insert = (coached: Coached, fixture: FixtureId, text: string): Promise<void> =>
  fixture === 'li-g2' ? coached.insert(text) : coached.paste(text);

const isFinding = async (coached: Coached): Promise<boolean> => {
  const marks = await coached.marks();
  const model = (await coached.model()).toWellFormed();
  expect(marks.every(({ text, isSound }) => isSound && model.includes(text.toWellFormed()))).toBe(true);
  return marks.some(({ text }) => text === finding);
};

it.each(texts)('%s in %s: reviewed, marked inside the text, and typing goes on', async (_, fixture, text) => {
  const coached = await world.open(fixture);
  await coached.click();
  await insert(coached, fixture, text);
  await coached.page.keyboard.type(' ok');
  await within(5_000, 'The page', coached.page.evaluate('1'));
  await until('the finding is marked', () => isFinding(coached));
  const before = (await coached.model()).length;
  await coached.page.keyboard.type(' 12');
  await until('the keys have arrived', async () => (await coached.model()).length === before + 3);
  await until('the finding is still marked', () => isFinding(coached));
  await coached.ours.find({ css: '[data-piece="chip"]' });
  expect(await coached.errors()).toEqual([]);
  await coached.close();
});
