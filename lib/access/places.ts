import { hostOf, readAddress } from '@/lib/policy/address';
import type { OwnChange } from '@/lib/policy/change';
import { asksForReading } from '@/lib/policy/effective';
import type { Place } from '@/lib/policy/shapes';
import { readSettings } from '@/lib/storage/settings';
import { giveBack, giveRightBack, heldAmong } from './grants';

type Step = (change: OwnChange) => Promise<void>;

const originOf = (url: string): string | undefined => {
  const read = readAddress(url);
  return 'origin' in read ? read.origin : undefined;
};

/** The places that the person switched on and to which the browser grants access now. */
export async function readPlaces(): Promise<Place[]> {
  const { places } = await readSettings();
  const held = await heldAmong(places.map(({ origin }) => origin));
  return places.filter(({ origin }) => held.has(origin));
}

/** Whether an address belongs to one of them. */
export async function isPlace(url: string): Promise<boolean> {
  const origin = originOf(url);
  return (await readPlaces()).some((place) => place.origin === origin);
}

/** Host → id of the adapter that serves it there. */
export const readPlacesByHost = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await readPlaces()).map(({ origin, site }) => [hostOf(origin), site]));

/** A page that asks to be left alone means its place, not every page that the same adapter serves. */
async function meant({ siteOff, ...step }: OwnChange, from: string): Promise<OwnChange> {
  const origin = originOf(from);
  if (siteOff === undefined || origin === undefined || !(await isPlace(from)))
    return { ...step, ...(siteOff && { siteOff }) };
  return { ...step, placeOff: origin };
}

/** Whether places or reading time need the right to put scripts into pages; while nothing is recorded they keep it. */
async function needsRight(): Promise<boolean> {
  const settings = await readSettings();
  return settings.places.length > 0 || asksForReading(settings);
}

/**
 * Makes the function that changes settings where places and rights are concerned: what a change leaves without a use is given
 * back to the browser. Only a change does that, and only one that ends the use: a right is granted before the setting that
 * needs it is stored.
 * @param keep settles what runs where: without the right nothing that still ran could be stopped any more
 * @returns `from`: the address of the page that asks
 */
export const withPlaces =
  (change: Step, keep: () => Promise<void>) =>
  async (step: OwnChange, from = ''): Promise<void> => {
    const asked = await meant(step, from);
    const wasNeeded = await needsRight();
    await change(asked);
    if (asked.placeOff) await giveBack(asked.placeOff);
    if (!wasNeeded || (await needsRight())) return;
    await keep();
    await giveRightBack();
  };
