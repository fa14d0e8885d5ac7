/** So many of so many, in whole acts: "9 of 14". */
export interface Share {
  part: number;
  whole: number;
}

/** From how many on a median or a rate is worth telling. */
export const few = 3;

/** Nothing where there is less than `least` to speak of. */
export const shareOf = (part: number, whole: number, least = 1): Share | undefined =>
  whole >= least ? { part, whole } : undefined;

/** In whole percent; nothing below ten, where only the counts are shown (coaching notes B2). */
export const percentOf = ({ part, whole }: Share): number | undefined =>
  whole < 10 ? undefined : Math.round((100 * part) / whole);
