import { askAccess } from '@/lib/access/ask';
import { send } from '@/lib/messages/send';
import { readPlace } from '@/lib/policy/places';
import type { Place } from '@/lib/policy/shapes';
import { builtInHosts } from '@/lib/sites/hosts';
import type { View } from './options';
import type { PlaceActs } from './places';

/** Every act asks the browser first and waits afterwards: it asks the person only in the click itself. */
export function placeActs(view: View, tell: (act: () => Promise<string>) => void): PlaceActs {
  const { placeWords: said, words } = view;
  const nameAt = (origin: string): string => view.places.find((one) => one.origin === origin)?.name ?? origin;
  const ask = (place: Place): void => {
    const asking = askAccess(place);
    const name = nameAt(place.origin);
    tell(async () => ((await asking) ? said.granted(name) : said.refused(name)));
  };
  return {
    onAsk(origin) {
      const place = view.places.find((one) => one.origin === origin);
      if (place) ask({ origin, site: place.site });
    },
    onLeave: (origin) =>
      tell(async () => {
        const answer = await send('settings.change', { placeOff: origin });
        return answer && 'changed' in answer ? said.left(nameAt(origin)) : words.options.notSaved;
      }),
    onAddress(typed, site) {
      const read = readPlace(typed, site, { builtIn: builtInHosts, policy: view.policy }, view.places);
      if ('wrong' in read) return read.wrong;
      ask(read);
      return undefined;
    },
  };
}
