import type { Page } from 'puppeteer-core';
import type { Composer } from '../../tests/browser/harness/composer';
import type { World } from '../../tests/browser/harness/world';
import type { DemoDraft } from './drafts';
import { type Ledger, openLedger } from './ledger';

/** One composer while the demo works in it. */
export type Scene = {
  world: World;
  ledger: Ledger;
  draft: DemoDraft;
  composer: Composer;
  /** The drafts published so far, this one included. */
  published: readonly DemoDraft[];
  /** Epoch milliseconds. */
  startedAt: number;
  /** The text just before the click on a suggestion, and what the click must make of it. */
  before: string;
  wanted: string;
  popup: Page | undefined;
};

/** What the scenes of a run share. */
export type Stage = { world: World; ledger: Ledger };

export const openStage = async (world: World): Promise<Stage> => ({ world, ledger: await openLedger(world.launched) });

/** Opens the draft's composer with the interface in the draft's language. */
export async function openScene(
  { world, ledger }: Stage,
  draft: DemoDraft,
  before: readonly DemoDraft[],
): Promise<Scene> {
  await ledger.set({ language: draft.language });
  return {
    world,
    ledger,
    draft,
    composer: await world.open(draft.fixture, { lang: draft.language }),
    published: [...before, draft],
    startedAt: Date.now(),
    before: '',
    wanted: '',
    popup: undefined,
  };
}
