import { expect } from 'vitest';
import type { FixtureId, FixtureOptions } from '../../fixtures/types';
import type { Bench, Composing, OwnPage } from '../editor/bench';

/** A page with one editor in it. */
export type Place = {
  page: FixtureId | OwnPage;
  options?: FixtureOptions;
  /** The editor that is meant, where a page has several. */
  editor?: string;
  /** The site offers names while `@ha` is written. */
  names?: true;
  /** The site can take the editor away and put another in its place. */
  replaces?: true;
};

/** An editor in which something stands: a chip that the site put there, and behind it what was typed. */
export type Writing = { composing: Composing; text: string };

/** Opens a place and types behind what stands there. */
export async function startWriting(bench: Bench, { page, options, editor }: Place, typed: string): Promise<Writing> {
  const composing = await bench.open(page, options, editor);
  await composing.press('End', 'Control');
  const before = await composing.model();
  await composing.type(typed);
  await expectText(composing, before + typed);
  return { composing, text: before + typed };
}

/** DOM and model say the same, and this. */
export async function expectText(composing: Composing, wanted: string): Promise<void> {
  await composing.holds(wanted);
  expect(await composing.ask('read')).toBe(wanted);
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
