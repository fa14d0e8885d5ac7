import type { Paragraph } from './paragraph';

/** Sentences after the last question of a text; infinite when it asks none. */
export function sinceQuestion(paragraphs: readonly Paragraph[]): number {
  let after = 0;
  for (let p = paragraphs.length - 1; p >= 0; p--) {
    const { asked, sentences } = paragraphs[p]!;
    if (asked !== -1) return after + asked;
    after += sentences;
  }
  return Number.POSITIVE_INFINITY;
}
