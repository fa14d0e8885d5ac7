/** A piece of a sentence; `mark` lets the drawing give answers and publications the colour of their bars. */
export interface Part {
  text: string;
  mark?: 'answers' | 'posts';
}

/** How a week is told. */
export interface WeekWords {
  of(day: string): string;
  previous: string;
  next: string;
  /** The week in one sentence. */
  spoke(answers: number, posts: number): readonly Part[];
  quiet: string;
  quietInvite: string;
  quietPast: string;
  /** Nothing is counted, something is to be confirmed. */
  waiting: string;
  answers: string;
  posts: string;
  /** One day of the drawing, read aloud. */
  day(day: string, answers: number, posts: number): string;
  chart: string;
  heeded: string;
  heededTimes(title: string, count: number): string;
  /** Active writing time, in minutes. */
  minutes(count: number): string;
  toConfirm: string;
  /** "Thursday, a reply on LinkedIn". */
  probable(day: string, kind: string, site: string): string;
  moreToConfirm(count: number): string;
  notSent: string;
}
