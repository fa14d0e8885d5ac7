import { setTimeout as wait } from 'node:timers/promises';
import type { Launched } from '../browser/launched';
import type { Dice } from '../random/dice';
import { type Hands, openHands } from './hands';
import type { Amiss, Ledger } from './ledger';

/** Where the kills happen. */
export interface Field {
  launched: Launched;
  hands: Hands;
  ledger: Ledger;
  dice: Dice;
  /** The number of the round, from 1. */
  round: number;
}

/** How much of the work was on the disk when it was killed: nothing, a part, all. */
export type Stage = 'before' | 'between' | 'after';

/** What was found right after the kill. */
export interface Found {
  stage: Stage;
  amiss: Amiss;
}

/** Something is begun, killed at a random moment and looked at, then brought to its end. */
export type Round = (field: Field) => Promise<Found>;

/** The stage at which so many of all were done. */
export const stageOf = (done: number, all: number): Stage => (done === 0 ? 'before' : done < all ? 'between' : 'after');

export const day = 86_400_000;

const after = async (ms: number, act: () => Promise<unknown>): Promise<void> => {
  await wait(Math.max(0, ms));
  await act();
};

/** Begins something and kills, up to so many milliseconds one after the other: a kill takes a while itself. */
export async function collide(dice: Dice, most: number, begin: () => Promise<unknown>, kill: () => Promise<unknown>) {
  const lead = dice(2 * most) - most;
  await Promise.all([after(-lead, begin), after(lead, kill)]);
}

/** Begins something in a page of its own, closes the page up to so many milliseconds later, and kills the background with it. */
export async function closeMidway(
  { launched, dice }: Field,
  begin: (hands: Hands) => Promise<unknown>,
  most = 80,
): Promise<void> {
  const hands = await openHands(launched);
  await begin(hands);
  await wait(dice(most));
  await Promise.all([hands.page.close(), launched.killBackground()]);
}
