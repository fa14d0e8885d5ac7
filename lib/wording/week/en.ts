import { times } from '../plural';
import type { Part, WeekWords } from './words';

const given = times('en', { one: '1 answer', other: (n) => `${n} answers` });
const minutes = times('en', { one: '1 minute', other: (n) => `${n} minutes` });
const written = times('en', { one: '1 text', other: (n) => `${n} texts` });
const posts = times('en', { one: '1 post', other: (n) => `${n} posts` });

const toldDay: WeekWords['day'] = (day, answers, published) =>
  answers + published === 0 ? `${day}: nothing` : `${day}: ${given(answers)}, ${posts(published)}`;

export const en: WeekWords = {
  of: (day) => `Week of ${day}`,
  previous: 'Earlier week',
  next: 'Later week',
  spoke,
  quiet: 'No exchange this week, and that is fine.',
  quietInvite: 'Start again with one reply?',
  quietPast: 'No exchange that week.',
  paused: 'On pause this week, as you wished.',
  pausedPast: 'On pause that week.',
  waiting: 'What you wrote is waiting to be confirmed.',
  answers: 'answers',
  posts: 'posts',
  day: toldDay,
  chart: 'The seven days: answers above the line, posts below',
  minutes: (spent, budget) => {
    if (budget === 0) return `${minutes(spent)} in all.`;
    return spent < budget ? `${minutes(spent)} of ${budget}.` : `${minutes(spent)} of ${budget}: enough for this week.`;
  },
  rhythm: 'Rhythm',
  rhythmTold: (weeks, of, paused) =>
    `A real exchange in ${weeks} of the last ${of} weeks${paused > 0 ? `, ${paused} of them on pause` : ''}`,
  comeBack: 'Come back to',
  yourText: (day, kind, site) => `Your ${kind} of ${day} on ${site}.`,
  cameBack: 'Done',
  waits: 'Waiting',
  yourQuestion: (day, label) => `Your question of ${day}${label ? ` (“${label}”)` : ''} is waiting for you.`,
  toldResult: 'I reported back',
  dropQuestion: 'Let it go',
  whatFor: 'What for',
  details: 'Details',
  back: 'Back to the week',
  toConfirm: 'To confirm',
  probable: (day, kind, site) => `${day}, a ${kind} on ${site}`.replace(/, a (?=[aeiou])/, ', an '),
  moreToConfirm: times('en', { one: 'and 1 more', other: (n) => `and ${n} more` }),
  notSent: 'Was not sent',
  wasReply: 'Was a reply',
  balanceOf: (day, { sends, opens, talks }) =>
    sends + opens + talks === 0
      ? `${day}: nothing`
      : `${day}: ${talks} that talk with people, ${opens} that open a little, ${sends} that mostly send`,
  twoToOne: '2 answers for 1 post',
  ratioOf: (week, answers, published, ratio) =>
    `${toldDay(week, answers, published)}; ${ratio === undefined ? 'too little to draw' : `conversation ${Math.round(100 * ratio)} of 100`}`,
  theWeek: 'The week',
  twelveWeeks: 'The twelve weeks up to this one',
  hour: (hour) => `${String(hour).padStart(2, '0')}:00`,
  hourOf: (hour, texts) => `${String(hour).padStart(2, '0')}:00, ${written(texts)}`,
  allThatWaits: 'Everything that is waiting',
  putRight: 'This week’s texts: correct what was misread',
  nameQuestion: 'In a word or two',
  nameQuestionOf: (day) => `Your question of ${day}, in a word or two`,
  actOn: (act, name) => `${act}: ${name.replace(/\.$/, '')}`,
  plan: {
    thisWeek: 'For this week',
    nextWeek: 'For next week',
    keep: 'Keep',
    change: 'Change',
    drop: 'Drop',
    kept: 'Kept',
    write: 'Your plan: when…, I…',
    another: 'Another idea',
    save: 'Save',
  },
};

function spoke(answers: number, published: number): readonly Part[] {
  const all = answers + published;
  const often = all === 1 ? 'once' : all === 2 ? 'twice' : `${all} times`;
  if (published === 0)
    return [{ text: 'You spoke ' }, { text: `${often}, to answer someone`, mark: 'answers' }, { text: '.' }];
  if (answers === 0) return [{ text: 'You spoke ' }, { text: `${often}, to publish`, mark: 'posts' }, { text: '.' }];
  return [
    { text: `You spoke ${often}: ` },
    { text: `${answers} to answer`, mark: 'answers' },
    { text: ' someone, ' },
    { text: `${published} to publish`, mark: 'posts' },
    { text: '.' },
  ];
}
