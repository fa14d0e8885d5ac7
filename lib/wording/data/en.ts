import { times } from '../plural';
import { fields } from './fields-en';
import type { DataWords } from './words';

const texts = times('en', { one: '1 text', other: (n) => `${n} texts` });
const weeks = times('en', { one: '1 week', other: (n) => `${n} weeks` });

export const en: DataWords = {
  title: 'My data',
  lead: 'Everything that is kept about you, to look at, take with you or delete. It is in this browser profile and nowhere else; in private windows Parley does not run.',
  besides:
    'Beside these: your settings, which this page shows, and your pauses of a day and more; for each site, when its composers were last found (below); and the random numbers that turn people and threads into codes.',
  tables: {
    entries: 'Texts, one by one',
    rollUps: 'Weeks, as sums',
    threads: 'Texts to come back to',
    readingDays: 'Days of reading',
  },
  fields,
  values: {
    author: { person: 'yourself', page: 'a page' },
    composer: { there: 'still being written', gone: 'no longer there' },
    towards: { other: 'someone else', self: 'yourself' },
    language: { en: 'English', fr: 'French' },
    balance: { sends: 'mostly sends', opens: 'opens a little', talks: 'talks with people' },
    size: { trim: 'a cut', turn: 'a rewording', invite: 'an invitation' },
    reasons: { notUseful: 'not useful', off: 'rule switched off', left: 'left as it is' },
    source: { log: 'Parley', brought: 'Parley, another computer', linkedin: 'LinkedIn archive', x: 'X archive' },
    comeBack: { waits: 'waiting', done: 'done' },
    question: { open: 'open', closed: 'closed', dropped: 'let go' },
  },
  yes: 'yes',
  no: 'no',
  none: '–',
  nothing: 'Nothing is kept here.',
  rows: times('en', { zero: 'none', one: '1 row', other: (n) => `${n} rows` }),
  row: (index, all) => `${index} of ${all}`,
  newer: 'Newer',
  older: 'Older',
  save: 'Take it with you',
  saveHelp:
    'One file (JSON) that Parley reads again on another computer, or a table (CSV) for a spreadsheet. The file also holds the random numbers behind the codes, so that threads and people are recognised there: whoever has it could try whether a name is among them. Tables do not hold them.',
  saveNow: 'Save the file',
  format: 'What to save',
  whole: 'Everything (JSON)',
  table: (name) => `${name} (CSV)`,
  calm: 'Also cautions and haste',
  calmHelp:
    'For your own eyes. Without them, the other computer cannot tell what was sent calmly. Times of day are in the file either way.',
  labels: 'Also your words for open questions',
  labelsHelp: 'As you typed them.',
  settings: 'Also your settings',
  settingsHelp: 'Names and purposes included. What the browser must be asked for, such as places, stays here.',
  fileName: 'parley',
  saved: 'The file is saved.',
  bring: 'Bring it from another computer',
  bringHelp: 'A file saved above. What stands here stays; nothing counts twice.',
  choose: 'Choose the file',
  off: 'Nothing is counted at present, so nothing is brought in either.',
  offBy: (organisation) =>
    `Set by ${organisation ?? 'your organisation'}: nothing is counted, so nothing is brought in either.`,
  brought: (count, sums, added) =>
    `The file holds ${texts(count)}${sums > 0 ? ` and the sums of ${weeks(sums)}` : ''}. ${added > 0 ? `New here: ${texts(added)}.` : 'None of its texts was new here.'}`,
  strange:
    'What was brought in has codes that are unknown here: its threads and people are no longer recognised, and an answer under one of its texts does not count as coming back to it.',
  place: (place) => `${place}:`,
  line: (row) => `line ${row}`,
  named: (field) => `“${field}”`,
  why: {
    json: 'This file breaks off, or is not one that Parley saved.',
    other: 'This file is not one that Parley saved.',
    newer: 'This file comes from a later release. Update Parley on this computer first.',
    value: 'Something here is damaged.',
  },
  nothingBrought: 'Nothing was brought in.',
  notKept: 'The log takes nothing in just now, so nothing was brought in. Please try once more.',
  retention: 'How long texts are kept one by one',
  retentionHelp:
    'Texts go by whole weeks, and no sooner than two weeks after the end of theirs, when its sums are final: each stays two to three weeks at least, even if you choose fewer days. Then only those sums stay, until you delete them. Days of reading stay 90 days.',
  retentionCap: (organisation, days) => `${organisation ?? 'Your organisation'} allows ${days} days at most.`,
  days: times('en', { one: '1 day', other: (n) => `${n} days` }),
  remove: 'Delete a day or a week',
  removeHelp: 'A day kept only in the sums of its week can be deleted with that week.',
  day: 'Day',
  removeDay: 'Delete this day',
  removeWeek: 'Delete its week',
  askDay: (day) => `Delete what was written and read on ${day}? It is gone for good.`,
  askWeek: (day) => `Delete the week of ${day} with everything in it? It is gone for good.`,
  askAll: (count, sums) =>
    `Delete everything that is kept here${counted(count, sums)}, your plan and your words for open questions? It is gone for good. Your purposes stay with the settings.`,
  card: {
    title: 'Make a card',
    help: 'Three lines of a week, for whoever you want to show them to. It goes nowhere by itself.',
    make: 'Make a card',
    week: 'Week',
    choose: 'Three lines at most',
    preview: 'What will be seen, and nothing else',
    previewText: 'The same as text',
    saveImage: 'Save the image',
    copy: 'Copy the text',
    copied: 'Copied.',
    notCopied: 'The browser did not let this be copied. Please select the text and copy it yourself.',
    foot: 'Counted on my computer, shown by me · Parley',
    fileName: 'parley-card',
  },
};

/** " (40 texts, the sums of 12 weeks)", as far as there are any. */
function counted(count: number, sums: number): string {
  const parts = [count > 0 && texts(count), sums > 0 && `the sums of ${weeks(sums)}`].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
