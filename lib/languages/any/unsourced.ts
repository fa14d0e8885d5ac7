import type { Find } from '../../engine/rule';

/** Stated and not asked, in a text without a link to where it is already public. */
export const unsourced = {
  mark: 'sentence',
  sentence: { questions: [0, 0] },
  draft: { links: [0, 0] },
} satisfies Find;
