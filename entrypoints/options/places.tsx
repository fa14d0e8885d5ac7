import { AddressRow, type Placed, PlaceRow, type Unmet } from '@/components/place-row';
import type { PlaceWords } from '@/lib/wording/places/words';

/** What a person does about places. Each is called in the click itself. */
export interface PlaceActs {
  onAsk(origin: string): Promise<Unmet | undefined>;
  onLeave(origin: string): void;
  onAddress(typed: string, site: 'mastodon' | 'anywhere'): Promise<Unmet | undefined>;
}

interface Props {
  said: PlaceWords;
  places: readonly Placed[];
  organisation: string | undefined;
  on: PlaceActs;
}

/** The places beside the built-in sites: those known by name, those offered, those of the person, and any other. */
export function Places({ said, places, organisation, on }: Props) {
  const { title, lead, mastodon, mastodonHelp, other, otherHelp } = said;
  return (
    <section id="places">
      <h2>{title}</h2>
      <p class="lead">{lead}</p>
      {places.map((place) => (
        <PlaceRow
          key={place.origin}
          said={said}
          place={place}
          organisation={organisation}
          onAsk={() => on.onAsk(place.origin)}
          onLeave={() => on.onLeave(place.origin)}
        />
      ))}
      <AddressRow
        said={said}
        title={mastodon}
        help={mastodonHelp}
        onAddress={(typed) => on.onAddress(typed, 'mastodon')}
      />
      <AddressRow said={said} title={other} help={otherHelp} onAddress={(typed) => on.onAddress(typed, 'anywhere')} />
    </section>
  );
}
