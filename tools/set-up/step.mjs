// @ts-check
import { spawn } from 'node:child_process';

const posix = process.platform !== 'win32';

/** @typedef {{ ok: boolean, output: string, seconds: number }} Outcome */

/**
 * Ends a command and everything it started (a browser outlives its runner otherwise).
 * @param {import('node:child_process').ChildProcess} child
 */
function end(child) {
  if (child.pid === undefined) return;
  try {
    posix ? process.kill(-child.pid, 'SIGKILL') : child.kill();
  } catch {
    // It has just ended by itself.
  }
}

/**
 * Runs a command without showing what it says.
 * @param {readonly string[]} command program and arguments
 * @param {number} timeoutMs after which it is ended and counts as failed
 * @returns {Promise<Outcome>}
 */
export function run([program = '', ...args], timeoutMs = 600_000) {
  const start = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: posix });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const interrupt = () => process.exit(130);
  const leave = () => end(child);
  process.once('SIGINT', interrupt).once('exit', leave);
  const timer = setTimeout(() => {
    output += `\nEnded after ${timeoutMs / 1000} s without an answer.\n`;
    end(child);
  }, timeoutMs);
  return new Promise((done) => {
    /** @param {boolean} ok */
    const finish = (ok) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('exit', leave);
      done({ ok, output, seconds: (performance.now() - start) / 1000 });
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      finish(false);
    });
    child.once('close', (code) => finish(code === 0));
  });
}

/**
 * Runs a command as one line of the terminal: what is done, the seconds that pass, how it ended. What the command says is
 * shown only when it fails.
 * @param {string} title
 * @param {readonly string[]} command
 * @param {{ timeoutMs?: number, conclude?: (outcome: Outcome) => { ok: boolean, text: string } }} [options] `conclude`
 * words the end of the line and has the last word on success
 * @returns {Promise<Outcome>}
 */
export async function runStep(title, command, { timeoutMs, conclude } = {}) {
  process.stdout.write(`${title} …`);
  const start = performance.now();
  const ticker = setInterval(() => {
    process.stdout.write(` ${Math.round((performance.now() - start) / 1000)} s …`);
  }, 10_000);
  const outcome = await run(command, timeoutMs);
  clearInterval(ticker);
  const { ok, text } = conclude?.(outcome) ?? { ok: outcome.ok, text: outcome.ok ? 'done' : 'failed' };
  process.stdout.write(` ${text} (${outcome.seconds.toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(`${outcome.output.trimEnd()}\n\n`);
  return { ...outcome, ok };
}
