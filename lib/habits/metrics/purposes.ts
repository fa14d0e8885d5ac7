import type { Figures } from '../figures';
import type { Share } from './share';

/** How many own texts serve one purpose. */
export interface Served {
  purpose: string;
  share: Share;
}

/** M11: own texts tied to a purpose / own texts, for each purpose that was served, the most served first. Nothing where no text was tied. */
export const purposes = ({ purposes: served, posts }: Figures): readonly Served[] | undefined => {
  const all = Object.entries(served).map(([purpose, part]) => ({ purpose, share: { part, whole: posts } }));
  return all.length > 0 ? all.sort((one, other) => other.share.part - one.share.part) : undefined;
};
