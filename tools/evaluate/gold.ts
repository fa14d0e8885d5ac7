import { GOLD } from '../fit/examples';
import { bootstrap, type Figure } from './bootstrap';
import type { Judged } from './judged';
import { f1, precision, recall } from './measures';

/** One question asked of a text: what was said, what readers said, and what the simplest answer would be. */
interface Question {
  said(one: Judged): boolean;
  truth(one: Judged): boolean;
  trivial(one: Judged): boolean;
}

const asks = ({ example: { post } }: Judged): boolean => post.text.includes('?') || post.text.startsWith('@');

export const questions = {
  'broadcast-only': {
    said: ({ verdict }) => verdict.broadcastOnly,
    truth: ({ example }) => example.answers.broadcast === true,
    trivial: (one) => !asks(one),
  },
  'not broadcast-only': {
    said: ({ verdict }) => !verdict.broadcastOnly,
    truth: ({ example }) => example.answers.broadcast === false,
    trivial: asks,
  },
  'buzz-bait': {
    said: ({ verdict }) => verdict.buzzBait,
    truth: ({ example }) => example.answers.bait === true,
    trivial: () => true,
  },
  conversational: {
    said: ({ verdict }) => verdict.conversational,
    truth: ({ example }) => example.answers.conversation === true,
    trivial: asks,
  },
} satisfies Readonly<Record<string, Question>>;

export type QuestionName = keyof typeof questions;

/** Which texts: all, those that readers were sure of, those of a language. */
const parts = {
  all: () => true,
  'high confidence': ({ example: { post } }: Judged) => post.confidence === 'high',
  English: ({ example: { post } }: Judged) => post.lang === 'en',
  French: ({ example: { post } }: Judged) => post.lang === 'fr',
} as const;

/** What came out for one question and one part of the texts. */
export interface Score {
  question: QuestionName;
  part: keyof typeof parts;
  texts: number;
  yes: number;
  precision: Figure;
  recall: Figure;
  f1: Figure;
  /** F1 of the simplest answer, on the same texts. */
  trivial: number;
}

/** Every question on every part of the texts with all three labels. */
export function scoreGold(judged: readonly Judged[]): Score[] {
  const gold = judged.filter(({ example }) => example.file === GOLD);
  return (Object.keys(questions) as QuestionName[]).flatMap((question) =>
    (Object.keys(parts) as (keyof typeof parts)[]).map((part) => score(question, part, gold.filter(parts[part]))),
  );
}

function score(question: QuestionName, part: Score['part'], texts: readonly Judged[]): Score {
  const { said, truth, trivial } = questions[question];
  const by = (measure: typeof f1, answer: (one: Judged) => boolean) => (drawn: readonly Judged[]) =>
    measure(drawn.map(answer), drawn.map(truth));
  return {
    question,
    part,
    texts: texts.length,
    yes: texts.filter(truth).length,
    precision: bootstrap(texts, by(precision, said)),
    recall: bootstrap(texts, by(recall, said)),
    f1: bootstrap(texts, by(f1, said)),
    trivial: by(f1, trivial)(texts),
  };
}
