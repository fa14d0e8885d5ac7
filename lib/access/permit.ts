import { browser } from 'wxt/browser';

/**
 * Lets the browser ask the person for a right that only some need. Call it in the click itself: the browsers ask only there.
 * @returns whether it is granted now
 */
export const askRight = (right: 'notifications' | 'scripting'): Promise<boolean> =>
  browser.permissions.request({ permissions: [right] }).catch(() => false);
