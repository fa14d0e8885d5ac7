import { times } from '../plural';
import type { MetricsWords } from './words';

const posts = times('en', { one: '1 post', other: (n) => `${n} posts` });
const texts = times('en', { one: '1 text', other: (n) => `${n} texts` });
const answers = times('en', { one: '1 answer', other: (n) => `${n} answers` });
const questions = times('en', { one: '1 question', other: (n) => `${n} questions` });
const often = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

export const en: MetricsWords = {
  how: 'How this is counted',
  conversation: {
    title: 'Conversation',
    reading: (part, whole) =>
      part === 0
        ? 'No answer this time'
        : `${part} of ${whole} ${part === 1 ? 'was an answer' : 'were answers'} to someone`,
    unknown: (n) => `Of these, ${n} where it could not be told to whom`,
    counted:
      'Replies and comments to other people, out of those together with your own texts (posts, quotes, threads, articles) and reshares. What you say to yourself, like the next part of your own thread, is left out; where it could not be told whom you answered, it counts as an answer. A text still to be confirmed counts until you say that it was not sent.',
  },
  questions: {
    title: 'Open questions',
    reading: (part, whole) =>
      part === 0 ? 'No open question this time' : `${part} of ${posts(whole)} could be answered`,
    counted:
      'Your own texts with at least one open question, out of all your own texts. Rhetorical questions do not count, nor do those that only ask for a nod. Reshares are left out.',
  },
  followUp: {
    title: 'Coming back',
    reading: (part, whole) =>
      part === 0 ? `No follow-up seen under these ${whole}` : `You came back to ${part} of ${whole}`,
    counted:
      'Your own texts under which you answered within 48 hours, out of those that Parley could find again on their site. Shown from three such texts on.',
  },
  depth: {
    title: 'Depth',
    reading: (over, upTo) => `Usual exchange: ${turns(over, upTo)}`,
    counted:
      'A turn is one answer of yours to someone. In each thread where you answered this week, your turns are counted; the value shown lies in the middle. Shown from three threads on, and as a range above four turns.',
  },
  breadth: {
    title: 'People',
    reading: times('en', { one: '1 person', other: (n) => `${n} people` }),
    counted:
      'Different people whom you answered in the week, as far as the site shows them. No name is kept, only a code that changes every week; so people are never added up over several weeks.',
  },
  listening: {
    title: 'Reading first',
    reading: (part, whole) =>
      part === 0 ? `No reading seen before ${posts(whole)}` : `You read before ${part} of ${posts(whole)}`,
    counted:
      'Your own texts before which you had read or commented, out of those for which that is known. Comments are looked for in the 48 hours before; reading is kept by the day alone, so it counts on that day or the two before, even where it came after the text. It is only known while reading time is switched on.',
  },
  credit: {
    title: 'Credit',
    reading: (part, whole) =>
      part === 0 ? `Nobody named yet in ${texts(whole)} about an achievement` : `${part} of ${whole} named who did it`,
    counted:
      'Your own texts that name someone with what they did, out of those about an achievement: they announce something, speak of an award, or give credit. Recognised by phrases, so some are missed.',
  },
  receptive: {
    title: 'Open answers',
    reading: (part, whole) =>
      part === 0 ? `No opening recognised in ${answers(whole)}` : `${part} of ${whole} opened a door`,
    counted:
      'Answers that acknowledge a point, agree, leave room for doubt or ask an open question, without an angry phrase or an insult, out of all your answers to someone. Recognised by phrases: what is said warmly in other words is not seen.',
  },
  loops: {
    title: 'Reporting back',
    reading: (part, whole) =>
      part === 0 ? `No news given yet on ${questions(whole)}` : `You came back to ${part} of ${questions(whole)}`,
    counted:
      'Questions of the last four weeks on which you reported back, seen in the same thread or ticked by you, out of all questions you asked in that time. One that you dropped was asked all the same.',
  },
  calm: {
    title: 'Unhurried',
    reading: unhurried,
    counted:
      'Texts sent without a caution left standing and without a hard word written in haste, out of all you sent. A remark that you put aside as not useful does not count; late hours count only where you switched on that rule. Never exported unless you ask for it.',
  },
  purposes: {
    title: 'Purposes',
    reading: (part, whole, purpose) => `${part} of ${whole} served “${purpose}”`,
    counted:
      'Your own texts that you tied to this purpose, out of all your own texts. Only your tap ties a text; none has to be.',
  },
  usefulness: {
    title: 'How useful the remarks are',
    reading: (part, whole) => (part === 0 ? `Put aside ${often(whole)}` : `Applied ${often(part)} out of ${whole}`),
    counted:
      'For each rule, suggestions applied, out of those applied and remarks put aside as not useful. This measures Parley, not you. Rules with fewer than three such choices are not shown.',
  },
  time: {
    title: 'Time',
    reading: times('en', { one: '1 minute of writing', other: (n) => `${n} minutes of writing` }),
    perPost: (over, upTo) => `A post usually takes ${span(over, upTo)}`,
    perAnswer: (over, upTo) => `An answer usually takes ${span(over, upTo)}`,
    counted:
      'Time in which you were writing texts that were sent. Breaks, reading and drafts that were not sent are left out. The usual time lies in the middle of all, told as a range, from three texts on.',
  },
  rhythm: {
    title: 'Rhythm',
    reading: exchanged,
    counted:
      'A filled dot is a week in which you answered someone at least once with more than a reply that fits anything. Only the last eight weeks are looked at. An empty one takes nothing away, nor does a dash: a week spent on pause.',
  },
  languages: {
    title: 'Languages',
    reading: (english, french) => `${english} in English, ${french} in French`,
    counted: 'Texts sent, by the language recognised in them. Shown only if you used both.',
  },
  ratio: {
    title: 'Conversation over twelve weeks',
    counted:
      'Answers to someone, out of those together with your own texts and reshares, week by week. Here, and only here, a reply that fits anything counts half. A week with fewer than three of them all stays empty.',
  },
  days: {
    title: 'Balance by day',
    counted:
      'Texts sent, by day on your own clock and by what each leaves to its readers: mostly sends, opens a little, or talks with people. A text too short to be read that way stands with those that open a little.',
  },
  heeded: {
    title: 'Remarks taken up',
    reading: (n) => `Taken up ${often(n)}`,
    counted:
      'For each rule, suggestions applied and places that you reworded yourself before sending. Only texts that were sent count.',
  },
  hours: {
    title: 'Hours of the day',
    counted:
      'Texts sent, by the hour that your own clock showed. When you travel or the clocks change, it is the hour where you were.',
  },
  trend: {
    title: 'Compared with before',
    more: 'More than in the weeks before',
    less: 'Less than in the weeks before',
    same: 'As in the weeks before',
    counted:
      'This week’s share against that of the four weeks before taken together; a difference below ten points is no difference. Shown only if this week and three of those four have at least three events each.',
  },
};

function turns(over: number, upTo: number | undefined): string {
  if (upTo === undefined) return `more than ${over} turns`;
  if (upTo - over > 1) return `${over + 1} to ${upTo} turns`;
  return upTo === 1 ? '1 turn' : `${upTo} turns`;
}

// Seconds up to a minute, then minutes.
function span(over: number, upTo: number | undefined): string {
  if (upTo === undefined) return `more than ${over / 60} minutes`;
  if (over === 0) return `up to ${upTo} seconds`;
  return upTo <= 60 ? `${over} to ${upTo} seconds` : `${over / 60} to ${upTo / 60} minutes`;
}

function unhurried(part: number, whole: number): string {
  if (part === 0) return 'No unhurried text recognised this time';
  if (part === whole) return whole === 1 ? 'Unhurried' : `All ${whole} were unhurried`;
  return whole - part === 1
    ? 'All but one were unhurried'
    : `${part} of ${whole} ${part === 1 ? 'was' : 'were'} unhurried`;
}

function exchanged(part: number, whole: number, paused: number): string {
  const often = part === 0 ? 'No exchange' : 'An exchange';
  if (whole === 1) return `${often} this week`;
  const weeks = part === 0 ? `in the last ${whole} weeks` : `in ${part} of the last ${whole} weeks`;
  return `${often} ${weeks}${paused > 0 ? `, ${paused} of them on pause` : ''}`;
}
