import type { CoachedWorld } from '../../tests/browser/harness/coached';
import type { BrowserName } from '../browser/find';
import type { Dice } from '../random/dice';
import type { Fragments } from './fragments';
import type { Ledger } from './ledger';
import type { Place } from './places';
import type { Tab } from './tab';

/** Everything that the soak acts on. */
export type Scene = {
  browser: BrowserName;
  world: CoachedWorld;
  ledger: Ledger;
  fragments: Fragments;
  /** A composer of the catalogue: each comes once before any comes again. */
  nextPlace(dice: Dice): Place;
  /** The last one is in front. */
  tabs: Tab[];
  /** What any script of a page threw, ours included. */
  thrown: string[];
};

/** One thing that a person, a site or the browser does. */
export type Action = {
  id: string;
  /** How often it is chosen, against the others. */
  weight: number;
  /** Whether it makes sense now. */
  can(tab: Tab, scene: Scene): boolean;
  /** Does it and writes into tab and ledger what must follow. Says in a few words what was done. */
  act(tab: Tab, scene: Scene, dice: Dice): Promise<string>;
};
