import { expect } from 'vitest';
import type { Entry } from '@/lib/habits/entry';
import type { FixtureId, FixtureOptions } from '../../fixtures/types';
import type { CoachedWorld } from '../harness/coached';

/** A composer, what is written in it, and what the log must say of it. */
export type Counted = [fixture: FixtureId, options: FixtureOptions, text: string, entry: Partial<Entry>];

/** Texts of which the coach underlines all. */
export const announce = 'We are thrilled to announce the opening of our Leeds office.';
export const thanks = 'Thanks for sharing!';
export const annonce = 'Ravi de vous annoncer l’ouverture de notre agence de Nantes !';
export const merci = 'Merci pour ce partage !';

/** The language of the text, whatever the site's interface speaks. */
const wroteIn = (text: string): 'en' | 'fr' => ([annonce, merci].includes(text) ? 'fr' : 'en');

/** Writes behind what stands there, is coached, sends: one entry, as said. */
export async function proveCounted(world: CoachedWorld, [fixture, options, text, entry]: Counted): Promise<void> {
  const coached = await world.open(fixture, options);
  const before = await coached.model();
  const gap = entry.kind === 'edit' ? ' ' : '';
  if (fixture === 'x-article') await coached.page.type('textarea', 'Leeds');
  await coached.write(gap + text);
  await coached.underlines(text);
  await coached.publish();
  const [kept, ...others] = await world.records.settled(1);
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ author: 'person', outcome: 'posted', language: wroteIn(text), ...entry });
  expect((await coached.submitted()).map((sent) => sent.text)).toEqual([`${before}${gap}${text}`]);
  expect(await coached.errors()).toEqual([]);
  await coached.close();
}
