import type { ArchiveWords } from './words';

const number = new Intl.NumberFormat('en');

export const en: ArchiveWords = {
  title: 'Years of history',
  lead: 'The sites give every member a file with all that they wrote. Parley reads yours here, counts it week by week and lets go of every word.',
  where: {
    linkedin: 'LinkedIn: Settings, Data privacy, Get a copy of your data.',
    x: 'X: Settings, Your account, Download an archive of your data.',
  },
  drop: 'Drop the ZIP here, as the site gave it, or its files.',
  choose: 'Choose files',
  again:
    'A later archive takes the place of an earlier one, and files that come one after the other are added up. Where Parley saw a week as well, the fuller of the two accounts holds; nothing counts twice.',
  off: 'Nothing is counted at present, so nothing is imported either.',
  offBy: (organisation) =>
    `Set by ${organisation ?? 'your organisation'}: nothing is counted, so nothing is imported either.`,
  reading: 'Opening the files',
  counting: (done, all) => `${number.format(done)} of ${number.format(all)} texts`,
  keeping: 'Keeping the weeks',
  cancel: 'Stop',
  cancelled: 'Stopped. Nothing was imported.',
  sites: { linkedin: 'LinkedIn', x: 'X' },
  year,
  empty: 'This archive holds nothing that you wrote.',
  taken: {
    added:
      'This was added to what was imported before, which these files do not hold. The sentences above speak of these files alone.',
    stays:
      'These files hold only a part of what was imported before, so nothing of them was taken and all that was there stays. To renew it, drop the whole archive, or all its files at once.',
  },
  missing: {
    shares:
      'Shares.csv was not among these files, so your posts are not in these figures. Drop it too, and they are added.',
    comments:
      'Comments.csv was not among these files, so your answers are not in these figures. Drop it too, and they are added.',
  },
  untold: {
    linkedin:
      'LinkedIn does not tell whose post a comment stands under, nor which posts pass on somebody else’s: a few comments under your own posts may count as answers.',
    x: 'X does not tell which of your own threads somebody else took part in: what you added to your own texts counts neither as an answer nor as a post.',
  },
  place: (place) => `${place}:`,
  line: (line) => `line ${number.format(line)}`,
  entry: (entry) => `entry ${number.format(entry)}`,
  why: {
    nothing: 'None of these files holds what you wrote on LinkedIn or on X.',
    account: 'account.js is missing or cannot be read; it tells which answers go to yourself.',
    zip: 'This ZIP is not complete. Please download it once more.',
    packed: 'This file cannot be taken out of its ZIP: it is damaged.',
    locked: 'This file asks for a password.',
    large: 'This file is larger than Parley can read.',
    header: 'The columns that this file should have are not there.',
    quotes: 'A quotation mark is missing or one too many.',
    fields: 'This line has more or fewer columns than the others.',
    date: 'The date cannot be read.',
    wrapper: 'This file does not begin as X’s files do.',
    json: 'This file breaks off or is damaged here.',
    entry: 'This entry has no text or no date.',
  },
  nothingImported: 'Nothing was imported.',
  imported: 'Imported. Only counts were kept.',
  notKept: 'The log takes nothing in just now, so nothing was imported. Please try once more.',
  failed: 'This archive could not be read. Nothing was imported.',
};

function year(of: number, answers: number, all: number): string {
  if (all === 1) return `In ${of} you spoke once, ${answers === 1 ? 'to answer someone' : 'to publish'}.`;
  if (answers === 0) return `In ${of} none of your ${number.format(all)} posts answered anyone.`;
  return `In ${of} you answered someone in ${number.format(answers)} of ${number.format(all)} posts.`;
}
