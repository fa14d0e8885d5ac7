import { join, times } from './plural';
import type { Words } from './words';

const idea = times('en', { one: '1 idea', other: (n) => `${n} ideas` });

export const en: Words = {
  locale: 'en-GB',
  families: { broadcast: 'Broadcast', bait: 'Bait', risk: 'Care', praise: 'Good' },
  sizes: { trim: 'Trim', turn: 'Turn', invite: 'Invite' },
  sizeMeanings: {
    trim: 'Cuts or swaps in place',
    turn: 'Rephrases the sentence',
    invite: 'Adds one question',
  },
  balance: { sends: 'Mostly sends', opens: 'Opens a little', talks: 'Talks with people' },
  balanceMeanings: {
    sends: 'The text informs; it leaves little to answer.',
    opens: 'In between: the text informs and leaves a door ajar.',
    talks: 'Readers have something to answer.',
  },
  chip: {
    ideas: (n) => (n === 0 ? '' : idea(n)),
    open: (state) => `Parley. ${state}. Open the card`,
    menu: 'Parley: more',
    pause: 'Pause for an hour',
    siteOff: 'Off on this site',
    summary: 'My week',
    forOther: 'I write for someone else',
    forMyself: 'I write for myself again',
    forSomeone: 'not counted',
    fold: 'Make smaller',
    unfold: 'Show in words',
    because: (titles) => `Here: ${join('en', titles)}.`,
  },
  card: {
    why: 'Why? Examples',
    hideWhy: 'Hide examples',
    exampleBad: 'Rather than',
    exampleGood: 'This',
    source: 'Source',
    notUseful: 'Not useful',
    switchOff: 'Switch this rule off',
    leave: 'Leave as it is',
    previous: 'Previous idea',
    next: 'Next idea',
    position: (index, count) => `${index} of ${count}`,
    close: 'Close',
    fillIn: 'to fill in',
    houseWord: 'house vocabulary',
    organisation: 'Your organisation',
    noSuggestion: 'Nothing to replace here: the words are yours to find.',
    keys: '↑ ↓ choose · Enter applies · Esc closes',
    keysPlain: 'Esc closes',
    keyboard: (modifier) =>
      `By keyboard: ${modifier}+. opens the card nearest to the caret, the arrows choose, Enter applies, Escape goes back to the text.`,
    waiting: 'One moment, so that one undo brings back exactly this text…',
    away: 'Click in your text: the suggestion is written there.',
    applied: 'Done. The text is still yours to change.',
    undo: (modifier) => `Undo with ${modifier}+Z`,
    fillInsLeft: times('en', { one: '1 place to fill in', other: (n) => `${n} places to fill in` }),
    failures: {
      changed: 'The text has changed meanwhile, so nothing was written.',
      left: 'You went on elsewhere, so nothing was written.',
      composing: 'Characters were still being composed or a name chosen, so nothing was written.',
      blocks: 'This runs over several lines or through a mention; your text is as it was. You can copy the suggestion.',
      refused: 'The editor did not take this change; your text is as it was.',
      'rolled-back': 'The editor did not take this change; your text is as it was.',
      damaged: 'The editor changed the text in another way. Please look at it before you post.',
    },
    copy: 'Copy',
    copied: 'Copied',
  },
  notice: {
    counted:
      'Parley now counts your posts and replies, never their words. The count stays on this computer; you can stop it in Options.',
    seen: 'Understood',
    options: 'Options',
  },
};
