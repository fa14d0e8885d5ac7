import type { Composer } from '../../../tests/browser/harness/composer';
import type { World } from '../../../tests/browser/harness/world';
import type { FixtureId } from '../../../tests/fixtures/types';
import { textsOf } from '../texts';

/** What is written: a post of 3,000 characters, half English and half French as leaders mix them, and the keys that follow. */
export interface Script {
  post: string;
  keys: string;
}

/** Real letters, accents, quotes and line breaks, made of our own examples; the same in every run. */
export async function makeScript(count: number): Promise<Script> {
  const [english, french] = [await textsOf('en', 31), await textsOf('fr', 32)];
  const [post, keys] = [french(1)[0]!, english(1)[0]!];
  return { post: post.replace(/\n+/g, '\n'), keys: [...keys.replace(/\n+/g, '\n')].slice(0, count).join('') };
}

/** A composer before a long feed, with the post in it and the caret at its end. */
export async function openPost(world: World, fixture: FixtureId, post: string): Promise<Composer> {
  const composer = await world.open(fixture, { heavy: true });
  await composer.click();
  await composer.page.keyboard.sendCharacter(post);
  await composer.holds(post);
  await composer.press('End', 'Control');
  return composer;
}
