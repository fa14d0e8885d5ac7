import { builds } from '../../tests/browser/harness/browser';
import { launch } from '../browser/launch';
import { makeDice } from '../random/dice';
import { killOutcome, killRestate, killRestore } from './corrections';
import { openHands } from './hands';
import { type Amiss, addAmiss, compare, none, openLedger } from './ledger';
import type { Round, Stage } from './round';
import { killImport, killRollUp, killWrite } from './rounds';

export interface Asked {
  times: number;
  seed: number;
  /** Told of each round as it ends. */
  tell(line: string): void;
}

const rounds: readonly (readonly [string, Round])[] = [
  ['a write', killWrite],
  ['an import', killImport],
  ['a roll-up', killRollUp],
  ['an outcome', killOutcome],
  ['a correction', killRestate],
  ['a restore', killRestore],
];

const said = ({ lost, doubled, half }: Amiss): string =>
  [`${lost.length} lost`, `${doubled.length} doubled`, `${half.length} half`].join(', ');

/** What came of it: kills by what was on the disk, and what was amiss. */
export interface Killed {
  kills: number;
  stages: Record<Stage, number>;
  amiss: Amiss;
}

/** Kills as often as asked, in Chromium; stops at the first round in which something is amiss. */
export async function kill({ times, seed, tell }: Asked): Promise<Killed> {
  const launched = await launch('chromium', { extension: builds.chromium });
  const ledger = openLedger();
  const stages = { before: 0, between: 0, after: 0 };
  let amiss = none;
  let kills = 0;
  try {
    const hands = await openHands(launched);
    while (kills < times && said(amiss) === said(none)) {
      kills += 1;
      const dice = makeDice(Math.imul(seed, 0x9e3779b1) ^ kills);
      const [what, round] = rounds[dice(rounds.length)]!;
      const found = await round({ launched, hands, ledger, dice, round: kills });
      amiss = addAmiss(found.amiss, compare(ledger, await hands.everything()));
      stages[found.stage] += 1;
      tell(`${kills} ${what}, ${found.stage}: ${said(amiss)}`);
    }
  } finally {
    await launched.close();
  }
  return { kills, stages, amiss };
}

/** What is printed at the end; the last line is the result. */
export const report = ({ kills, stages, amiss }: Killed, seed: number): string[] => [
  `On the disk at that moment: nothing ${stages.before} times, a part ${stages.between} times, all ${stages.after} times.`,
  `kills: ${kills}, seed ${seed}: ${said(amiss)}`,
];
