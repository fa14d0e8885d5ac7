import { times } from '../plural';
import type { Part, WeekWords } from './words';

const replies = times('en', { one: '1 reply', other: (n) => `${n} replies` });
const posts = times('en', { one: '1 post', other: (n) => `${n} posts` });

export const en: WeekWords = {
  of: (day) => `Week of ${day}`,
  previous: 'Earlier week',
  next: 'Later week',
  spoke,
  quiet: 'No exchange this week, and that is fine.',
  quietInvite: 'Start again with one reply?',
  quietPast: 'No exchange that week.',
  waiting: 'What you wrote waits to be confirmed.',
  answers: 'answers',
  posts: 'posts',
  day: (day, answers, published) =>
    answers + published === 0 ? `${day}: nothing` : `${day}: ${replies(answers)}, ${posts(published)}`,
  chart: 'The seven days: answers above the line, posts below',
  heeded: 'Reworked',
  heededTimes: (title, n) => `${title}${times('en', { one: '', other: (x) => `, ${x} times` })(n)}`,
  minutes: times('en', { one: '1 minute of writing', other: (n) => `${n} minutes of writing` }),
  toConfirm: 'To confirm',
  probable: (day, kind, site) => `${day}, a ${kind} on ${site}`.replace(/, a (?=[aeiou])/, ', an '),
  moreToConfirm: times('en', { one: 'and 1 more', other: (n) => `and ${n} more` }),
  notSent: 'Was not sent',
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
