import { execFile, spawn, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** A screen of its own with one mouse and one keyboard, as a person has them: what they do goes through the window system. */
export type Screen = {
  /** What a browser must be started with to show its windows there. */
  env: { DISPLAY: string };
  /** Clicks at a point of the screen, in device pixels. */
  click(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses a key by its name in X: `ctrl+z`. */
  press(key: string): Promise<void>;
  close(): void;
};

const run = promisify(execFile);

/** CSS pixels of the screen. */
export const size = { width: 1500, height: 1000 };

/** Starts the display and tells its number. */
async function startDisplay(): Promise<{ display: string; end(): void }> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const end = (): void => {
    process.off('exit', end);
    server.kill();
  };
  process.on('exit', end);
  const number = await new Promise<string>((done, fail) => {
    let told = '';
    server.once('error', fail).once('exit', () => fail(new Error('The display did not start.')));
    server.stdio[3]!.on('data', (data) => {
      told += data;
      if (told.includes('\n')) done(told.trim());
    });
  });
  return { display: `:${number}`, end };
}

/** Whether a program can have a screen of its own here. */
export const canShowWindows = (): boolean =>
  ['Xvfb', 'xdotool', 'openbox'].every((name) => spawnSync('which', [name]).status === 0);

/** Opens a screen, with a window manager: without one, Firefox closes its popup at a click into it (measured). */
export async function openScreen(): Promise<Screen> {
  const { display, end } = await startDisplay();
  const env = { DISPLAY: display };
  const manager = spawn('openbox', [], { env: { ...process.env, ...env }, stdio: 'ignore' });
  const hand = async (...args: string[]): Promise<void> =>
    void (await run('xdotool', args, { env: { ...process.env, ...env } }));
  const at = (x: number, y: number): string[] => ['mousemove', `${Math.round(x)}`, `${Math.round(y)}`];
  return {
    env,
    move: (x, y) => hand(...at(x, y)),
    click: (x, y) => hand(...at(x, y), 'sleep', '0.1', 'click', '1'),
    type: (text) => hand('type', '--delay', '20', text),
    press: (key) => hand('key', key),
    close: () => {
      manager.kill();
      end();
    },
  };
}
