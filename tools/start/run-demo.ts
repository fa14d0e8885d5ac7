import { spawn } from 'node:child_process';

/**
 * Runs the main job headless, step by step on the screen.
 * @param sabotage the step to break on purpose
 * @returns the demo's exit code
 */
export function runDemo(sabotage: string | undefined): Promise<number> {
  const args = ['--import', 'tsx', 'tools/demo/demo.ts', ...(sabotage === undefined ? [] : ['--sabotage', sabotage])];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  return new Promise((done) => child.once('close', (code) => done(code ?? 1)));
}
