import type { Examples, Rule } from '../../../engine/rule';
import { allCaps as allCapsInAny, shoutsOf } from '../../any/all-caps';
import { loudAlone, loudTogether } from '../shouted';

const { rows, headlines, calm } = shoutsOf(loudAlone, loudTogether);

/** Words with which names are written in capitals. */
const names = '(act|bill|caucus|initiative|award|awards|acronym|stands for|inc|ltd|llc)';

export const allCaps: Rule = {
  ...allCapsInAny,
  title: 'words in capitals',
  why: 'Capitals read as shouting, and some screen readers spell them letter by letter. The words are strong enough in small letters.',
  example: { bad: 'We NEVER GIVE up.', good: 'We never give up.' },
  source: { title: 'Our own judgement: in writing to colleagues capitals are read as a raised voice' },
  find: { ...rows, unless: [names, '<caps> <caps> <caps> <caps>+'] },
  also: [{ ...headlines, unless: [names] }],
  suggest: [calm],
};

export const examples: Examples = {
  fires: [
    { text: 'We ⟦NEVER GIVE UP⟧ here.', after: 'We never give up here.' },
    {
      text: 'This is ⟦AMAZING⟧ and nobody EVER saw it, NEVER.',
      after: 'This is amazing and nobody EVER saw it, NEVER.',
    },
    { text: '⟦STOP GIVING PEOPLE⟧ slides.', after: 'Stop giving people slides.' },
    { text: 'People OVER process. ⟦ALWAYS⟧.', after: 'People OVER process. Always.' },
    { text: '⟦IMPORTANT⟧: read THIS.', after: 'Important: read THIS.' },
    { text: '⟦LISTEN TO THE FULL STORY⟧ on Friday.', after: 'Listen to the full story on Friday.' },
  ],
  quiet: [
    { text: 'The GDPR and the CNIL guidance apply; UNESCO too.', near: true },
    { text: 'We never give up.' },
    { text: 'NVIDIA and ASML sent two people each, and we MUST book a larger room.', near: true },
    { text: 'Rosa DIAZ and Tom BAKER signed for the HR ASSOCIATION OF WALES.', near: true },
    { text: 'The team was ready BEFORE the date.', near: true },
    { text: 'The FAST Act, #BREAKING and $TSLA stay as they are.', near: true },
  ],
};
