import { readAddressInFront, readStanding } from '@/lib/access/standing';
import { readableOf } from '@/lib/policy/address';
import { readPlace, type Standing } from '@/lib/policy/places';
import type { Place } from '@/lib/policy/shapes';
import { builtInHosts } from '@/lib/sites/hosts';
import { elsewhere } from '@/lib/sites/sites';
import { readPolicy } from '@/lib/storage/managed';
import { readWish } from '@/lib/storage/wish';
import type { Here, View } from './popup';

const isWithdrawn = ({ state }: Pick<Standing, 'state'>): boolean => state === 'withdrawn';

function hereOf({ origin, site }: Place, standing: readonly Standing[], wish: Place | undefined): Here {
  const there = standing.find((one) => one.origin === origin);
  // The browser was asked in vain: by this popup, or by one that it closed with its question.
  const off = wish?.origin === origin ? 'refused' : 'off';
  const state = there && isWithdrawn(there) ? 'withdrawn' : off;
  return { origin, site, name: there?.name ?? readableOf(origin), state };
}

/** What the popup says of places: the page in front, if it could be one, and how many others lost their access. */
export async function loadPlaces(): Promise<Pick<View, 'here' | 'withdrawn'>> {
  const [standing, address, { policy }, wish] = await Promise.all([
    readStanding({ adapters: elsewhere, builtIn: builtInHosts }),
    readAddressInFront(),
    readPolicy(),
    readWish().then((wish) => wish?.place),
  ]);
  const read = readPlace(address ?? '', 'anywhere', { builtIn: builtInHosts, policy }, standing);
  const here = 'wrong' in read ? undefined : hereOf(read, standing, wish);
  const others = standing.filter((one) => isWithdrawn(one) && one.origin !== here?.origin);
  return { ...(here && { here }), withdrawn: others.length };
}
