import { browser } from 'wxt/browser';

/** A right that only some need. */
export type Right = 'notifications' | 'scripting';

/** Whether the browser grants it now; asked each time, because a person may withdraw it anywhere in the browser. */
export const holdsRight = (right: Right): Promise<boolean> => browser.permissions.contains({ permissions: [right] });
