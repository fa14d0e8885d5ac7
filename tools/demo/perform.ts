import type { Scene } from './scene';
import type { Step, StepName, Verdict } from './step';

/** One step as it went in one composer. */
export type Done = Verdict & { name: StepName; where: string; read: unknown };

/** How long evidence may take to appear, in milliseconds. */
const PATIENCE = 8_000;

async function readUntilOk(step: Step, scene: Scene, patience: number): Promise<Verdict & { read: unknown }> {
  const end = Date.now() + patience;
  for (;;) {
    const read = await step.read(scene);
    const verdict = step.judge(read);
    if (verdict.ok || Date.now() > end) return { ...verdict, read };
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function performStep(step: Step, scene: Scene, patience: number): Promise<Done> {
  const { name } = step;
  const { where } = scene.draft;
  try {
    await step.act(scene);
    return { name, where, ...(await readUntilOk(step, scene, patience)) };
  } catch (error) {
    return { name, where, ok: false, says: (error as Error).message, read: undefined };
  }
}

/**
 * Performs steps in one composer, and stops at the first that did not happen.
 * @param sabotaged the step that is kept from happening
 */
export async function perform(
  steps: readonly Step[],
  scene: Scene,
  { sabotaged, tell, patience = PATIENCE }: { sabotaged: Step | undefined; tell(done: Done): void; patience?: number },
): Promise<Done[]> {
  const all: Done[] = [];
  for (const step of steps) {
    if (sabotaged?.sabotage.before === step.name) await sabotaged.sabotage.act(scene);
    const done = await performStep(step, scene, patience);
    all.push(done);
    tell(done);
    if (!done.ok) break;
  }
  return all;
}
