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
  /** The week was spent on pause. */
  paused: string;
  pausedPast: string;
  /** Nothing is counted, something is to be confirmed. */
  waiting: string;
  answers: string;
  posts: string;
  /** One day of the drawing, read aloud. */
  day(day: string, answers: number, posts: number): string;
  chart: string;
  /** Minutes of the week, against what the person gave it; without a budget only the sum. */
  minutes(spent: number, budget: number): string;
  rhythm: string;
  /** The dots, read aloud: weeks with an exchange, all that are shown, and those on pause. */
  rhythmTold(weeks: number, of: number, paused: number): string;
  comeBack: string;
  /** "Your post of 18 November on LinkedIn". */
  yourText(day: string, kind: string, site: string): string;
  cameBack: string;
  waits: string;
  /** "Your question of 3 November (“canteen”) is waiting for you." */
  yourQuestion(day: string, label: string | undefined): string;
  toldResult: string;
  dropQuestion: string;
  whatFor: string;
  details: string;
  back: string;
  toConfirm: string;
  /** "Thursday, a reply on LinkedIn". */
  probable(day: string, kind: string, site: string): string;
  moreToConfirm(count: number): string;
  notSent: string;
  wasReply: string;
  /** One day of the balance, read aloud. */
  balanceOf(day: string, texts: Readonly<Record<'sends' | 'opens' | 'talks', number>>): string;
  /** Beside the line at two answers for one publication. */
  twoToOne: string;
  /** A week of the drawing over twelve, read aloud: its acts, and how high it stands, 0 to 1; nothing where too little was said. */
  ratioOf(week: string, answers: number, posts: number, ratio: number | undefined): string;
  /** Opens what is told of the week alone. */
  theWeek: string;
  twelveWeeks: string;
  hour(hour: number): string;
  hourOf(hour: number, texts: number): string;
  allThatWaits: string;
  /** Opens the list of the week's texts. */
  putRight: string;
  /** A word of one's own for a question. */
  nameQuestion: string;
  /** The same, read aloud: which question. */
  nameQuestionOf(day: string): string;
  /** A button read aloud where several look alike: what it does, to what. */
  actOn(act: string, name: string): string;
  plan: PlanWords;
}

/** The one plan of a week, and what may be done with it. */
export interface PlanWords {
  thisWeek: string;
  nextWeek: string;
  keep: string;
  change: string;
  drop: string;
  /** Instead of the first, of a plan that is kept. */
  kept: string;
  write: string;
  another: string;
  save: string;
}
