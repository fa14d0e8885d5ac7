import type { Pack } from '../../engine/pack';
import { announce } from './rules/announce';

/** English. The order of the rules is their importance when more than three would be shown. */
export const en: Pack = {
  language: 'en',
  rules: [announce],
  words: { very: ['very', 'incredibly', 'so', 'truly'], 'not-name': ['i', 'monday'], abbreviation: ['mr', 'dr'] },
  counts: { we: ['(we|our|us|ours)'], i: ['(i|my|me)'], you: ['(you|your)'], invite: ['tell me'] },
  gates: { grave: ['(died|death)'], appeal: [] },
  fillIns: ['[one thing]'],
  slots: { is: (slot) => (slot.endsWith('s') ? 'are' : 'is') },
};
