import { builds } from '../../tests/browser/harness/browser';
import { type CoachedWorld, startCoached } from '../../tests/browser/harness/coached';
import type { BrowserName } from '../browser/find';
import { within } from '../browser/launched';
import { type Dice, makeDice, pickByWeight } from '../random/dice';
import type { Action, Scene } from './action';
import { actions } from './actions';
import { check } from './check';
import { readFragments } from './fragments';
import { copyGranted, switchedOn } from './granted';
import { openLedger } from './ledger';
import { openTab } from './open-tab';
import { type Place, places } from './places';

export type Asked = {
  browser: BrowserName;
  seed: number;
  /** How long, in milliseconds. */
  ms: number;
  /** Only these places. */
  only?: readonly string[];
  /** Told of each step as it begins to be checked. */
  tell?(line: string): void;
};

export type Soaked = {
  steps: readonly string[];
  /** The places in which something was done. */
  seen: ReadonlySet<string>;
  /** Entries that were expected, and found. */
  entries: number;
  /** What differed; `undefined` when nothing did. */
  failure: string | undefined;
};

const longestStep = 120_000;

/** A dice of its own for each step, so that a step is the same whatever those before it had to throw. */
const diceOf = (seed: number, step: number): Dice => makeDice(Math.imul(seed, 0x9e3779b1) ^ step);

/** Gives each place once in random order before any comes again. */
function dealPlaces(all: readonly Place[]): Scene['nextPlace'] {
  let left: Place[] = [];
  return (dice) => {
    if (left.length === 0) left = [...all];
    return left.splice(dice(left.length), 1)[0]!;
  };
}

const chosen = ({ only }: Asked): readonly Place[] =>
  places.filter(({ id }) => only === undefined || only.includes(id));

async function openScene(asked: Asked, world: CoachedWorld): Promise<Scene> {
  const { browser, seed } = asked;
  const all = chosen(asked);
  await world.records.reset({ noticeSeen: true, places: switchedOn(all) });
  const scene: Scene = {
    browser,
    world,
    ledger: openLedger(world.records),
    fragments: await readFragments(),
    nextPlace: dealPlaces(all),
    tabs: [],
    thrown: [],
  };
  const dice = diceOf(seed, 0);
  await openTab(scene, scene.nextPlace(dice), dice);
  return scene;
}

/** One action in the tab in front, and the comparison after it. */
async function step(scene: Scene, dice: Dice, note: (line: string) => void): Promise<void> {
  const tab = scene.tabs.at(-1)!;
  const able = actions.filter((action) => action.can(tab, scene));
  const action: Action = pickByWeight(dice, able)!;
  const line = `${tab.place.id}: ${action.id}`;
  note(line);
  const said = await within(longestStep, line, action.act(tab, scene, dice));
  note(`${line} ${said}`.trimEnd());
  await check(scene);
}

type Noted = { steps: string[]; seen: Set<string>; entries: number };

async function play(asked: Asked, world: CoachedWorld, noted: Noted): Promise<void> {
  const { steps, seen } = noted;
  const scene = await openScene(asked, world);
  const end = Date.now() + asked.ms;
  for (let count = 1; Date.now() < end; count++) {
    seen.add(scene.tabs.at(-1)!.place.id);
    await step(scene, diceOf(asked.seed, count), (line) => {
      steps[count - 1] = line;
    });
    noted.entries = scene.ledger.count();
    asked.tell?.(`${count} ${steps[count - 1]}`);
  }
  await scene.ledger.agrees();
}

/** Acts at random in one browser until the time is over or something differs from what is expected. */
export async function soak(asked: Asked): Promise<Soaked> {
  const noted: Noted = { steps: [], seen: new Set(), entries: 0 };
  const origins = switchedOn(chosen(asked)).map(({ origin }) => origin);
  const extension = copyGranted(builds[asked.browser], origins);
  const world = await startCoached(asked.browser, { extension: extension.folder, own: true });
  const differed = await play(asked, world, noted).then(
    () => undefined,
    (error: Error) => error.stack ?? error.message,
  );
  const atEnd = await world.close().then(
    () => undefined,
    (error: Error) => error.message,
  );
  extension.remove();
  return { ...noted, failure: differed ?? atEnd };
}
