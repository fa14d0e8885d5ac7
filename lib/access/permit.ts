import { browser } from 'wxt/browser';
import type { Right } from '@/lib/storage/right';

/**
 * Lets the browser ask the person for a right. Call it in the click itself: the browsers ask only there.
 * @returns whether it is granted now
 */
export const askRight = (right: Right): Promise<boolean> =>
  browser.permissions.request({ permissions: [right] }).catch(() => false);
