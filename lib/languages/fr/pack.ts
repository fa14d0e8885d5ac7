import type { Pack } from '../../engine/pack';

/** French. The order of the rules is their importance when more than three would be shown. */
export const fr: Pack = {
  language: 'fr',
  rules: [],
  words: {},
  counts: {},
  gates: { grave: [], appeal: [] },
  fillIns: [],
  slots: {},
};
