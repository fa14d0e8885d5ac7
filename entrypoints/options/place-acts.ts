import type { Unmet } from '@/components/place-row';
import { askAccess } from '@/lib/access/ask';
import { send } from '@/lib/messages/send';
import { readableOf } from '@/lib/policy/address';
import { readPlace } from '@/lib/policy/places';
import type { Place } from '@/lib/policy/shapes';
import { builtInHosts } from '@/lib/sites/hosts';
import { forgetWish } from '@/lib/storage/wish';
import type { View } from './options';
import type { PlaceActs } from './places';

/** Every act asks the browser first and waits afterwards: it asks the person only in the click itself. */
export function placeActs(view: View, tell: (act: () => Promise<string>) => void): PlaceActs {
  const { placeWords: said, words } = view;
  const nameAt = (origin: string): string =>
    view.places.find((one) => one.origin === origin)?.name ?? readableOf(origin);
  const ask = async (place: Place): Promise<Unmet | undefined> => {
    const name = nameAt(place.origin);
    if (!(await askAccess(place))) {
      await forgetWish();
      return { line: said.refused(name), isWrong: false };
    }
    tell(async () => said.granted(name));
    return undefined;
  };
  return {
    async onAsk(origin) {
      const place = view.places.find((one) => one.origin === origin);
      return place && ask({ origin, site: place.site });
    },
    onLeave: (origin) =>
      tell(async () => {
        const answer = await send('settings.change', { placeOff: origin });
        return answer && 'changed' in answer ? said.left(nameAt(origin)) : words.options.notSaved;
      }),
    async onAddress(typed, site) {
      const read = readPlace(typed, site, { builtIn: builtInHosts, policy: view.policy }, view.places);
      return 'wrong' in read ? { line: said.wrong[read.wrong], isWrong: true } : ask(read);
    },
  };
}
