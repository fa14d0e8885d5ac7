type Of<Key extends string> = Readonly<Record<Key, string>>;

type Stage = 'why' | 'observe' | 'comment' | 'reply' | 'post' | 'host';

type Plan =
  | 'one-reply'
  | 'close-loop'
  | 'read-at-coffee'
  | 'note-surprise'
  | 'comment-after-committee'
  | 'comment-question'
  | 'answer-before-mail'
  | 'second-turn'
  | 'post-then-return'
  | 'credit-by-name'
  | 'monthly-question'
  | 'report-back';

/** How one stage of the path is told. */
export interface StageWords {
  name: string;
  aim: string;
  /** What a week of it looks like. */
  week: string;
  /** What Parley does meanwhile. */
  coach: string;
  /** What was seen when the next stage is proposed; empty where nothing follows. */
  ready: string;
}

/** The texts of the path: its stages, its plans, and what the options say of it. */
export interface PathWords {
  title: string;
  lead: string;
  begin: string;
  beginHelp: string;
  beginNow: string;
  stages: Readonly<Record<Stage, StageWords>>;
  /** Before what a week looks like, and before what Parley does meanwhile. */
  /** Beside the steps, where the organisation has words of its own. */
  houseWords: string;
  yourWeek: string;
  parley: string;
  /** Beside the stage where the person stands. */
  here: string;
  proposed(ready: string, next: string): string;
  goOn(next: string): string;
  skip(next: string): string;
  back(before: string): string;
  leave: string;
  left: string;
  moved(name: string): string;
  questionsTitle: string;
  questionsLead: string;
  questions: readonly { ask: string; help: string }[];
  purposes: string;
  purposesHelp: string;
  /** Which themes the organisation adds. */
  themes(names: string): string;
  budget: string;
  budgetHelp: string;
  budgetNone: string;
  budgetMinutes(count: number): string;
  reminder: string;
  reminderHelp: string;
  reminderWhen: string;
  reminderDay: string;
  reminderHour: string;
  comeBack: string;
  comeBackHelp: string;
  reading: string;
  readingHelp: string;
  /** While it is kept because the person stands where reading is the practice. */
  readingObserve: string;
  /** It is wanted, and the browser does not grant the right to count it. */
  readingNot: string;
  /** A reminder or a notice is wanted, and the browser does not grant the right to show it. */
  noticeNot: string;
  /** On the button that has the browser ask for a right once more. */
  askAgain: string;
  /** Beside it: what the browser does not grant is wanted no more. */
  doWithout: string;
  /** The browser was asked, and the person said no. */
  refused: string;
  plans: Of<Plan>;
}
