import { spawn } from 'node:child_process';
import { findIsolation } from '../test/isolate';

/** The command that runs the demo, without any network where the system allows it. */
async function demoCommand(sabotage: string | undefined): Promise<string[]> {
  const isolation = (await findIsolation()) ?? [];
  const wish = sabotage === undefined ? [] : ['--sabotage', sabotage];
  return [...isolation, process.execPath, '--import', 'tsx', 'tools/demo/demo.ts', ...wish];
}

/**
 * Runs the main job headless, step by step.
 * @param sabotage the step to break on purpose
 * @param stdio `ignore` keeps the demo's lines from the screen
 * @returns the demo's exit code
 */
export async function runDemo(sabotage: string | undefined, stdio: 'inherit' | 'ignore' = 'inherit'): Promise<number> {
  const [program = '', ...args] = await demoCommand(sabotage);
  const child = spawn(program, args, { stdio });
  return new Promise((done, fail) => child.once('error', fail).once('close', (code) => done(code ?? 1)));
}
