import type { Scene } from './scene';

/** The main job, in the order of its steps. */
export const stepNames = ['typed', 'found', 'applied', 'undone', 'posted', 'logged', 'summary'] as const;
export type StepName = (typeof stepNames)[number];

/** What a reading proves, and the words that say so. */
export type Verdict = { ok: boolean; says: string };

/** How a step is kept from happening, so that its evidence can be seen to miss. */
export type Sabotage = {
  /** The step before which it is done. */
  before: StepName;
  does: string;
  act(scene: Scene): Promise<void>;
};

/** One step: what a person does, what is read back afterwards, and what that proves. */
export type Step<Read = unknown> = {
  name: StepName;
  does: string;
  act(scene: Scene): Promise<void>;
  /** From the editor's own model, the page, our closed root or the database; never what `act` believes to have done. */
  read(scene: Scene): Promise<Read>;
  judge(read: Read): Verdict;
  sabotage: Sabotage;
};

/** Text as it is quoted in a line of the demo. */
export const quote = (text: string): string => `“${text.length > 110 ? `${text.slice(0, 109)}…` : text}”`;
