import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/**
 * Types with real keys, also letters that no US keyboard has, `pace` milliseconds apart (0: as fast as the page takes them).
 * A line feed is Enter.
 */
export async function typeKeys(page: Page, text: string, pace = 0): Promise<void> {
  const session = await page.createCDPSession();
  let due = performance.now();
  for (const character of text) {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...keyOf(character) });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...keyOf(character), text: '' });
    due = Math.max(due + pace, performance.now());
    await wait(due - performance.now());
  }
  await session.detach();
}

function keyOf(character: string): { key: string; text: string; windowsVirtualKeyCode: number } {
  if (character === '\n') return { key: 'Enter', text: '\r', windowsVirtualKeyCode: 13 };
  const isPlain = /^[a-z0-9 ]$/i.test(character);
  return {
    key: character,
    text: character,
    windowsVirtualKeyCode: isPlain ? character.toUpperCase().charCodeAt(0) : 0,
  };
}
