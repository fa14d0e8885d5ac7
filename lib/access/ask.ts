import { browser } from 'wxt/browser';
import type { Place } from '@/lib/policy/shapes';
import { keepWish } from '@/lib/storage/wish';
import { accessTo } from './grants';

/**
 * Lets the browser ask the person for access to a place. Call it in the click itself: the browsers ask only there. A popup
 * may be gone before the answer, so the wish is kept for the background, which switches the place on once access is there,
 * and for the next popup, which says that it was refused.
 * @returns whether access was granted; never settles in a popup that the browser has closed meanwhile
 */
export async function askAccess(place: Place): Promise<boolean> {
  const asking = browser.permissions.request(accessTo(place.origin));
  void keepWish(place, Date.now());
  const granted = await asking.catch(() => false);
  // Kept once more: another place may have been asked for meanwhile.
  if (granted) await keepWish(place, Date.now());
  return granted;
}
