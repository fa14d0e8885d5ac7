/** What a drawing or a figure is called, and how it is counted, in one to three sentences. */
export interface Counted {
  title: string;
  counted: string;
}

/** A figure that is also read as one line. */
export interface Metric<Value extends readonly unknown[]> extends Counted {
  reading(...value: Value): string;
}

/** So many of so many. */
type Share = readonly [part: number, whole: number];

/** A median that lies above `over`, up to and with `upTo`; without it, somewhere above. */
type Range = readonly [over: number, upTo: number | undefined];

/** The texts about the figures of a week, by the names of `lib/habits/metrics`. Apart from the others, because the page script carries those. */
export interface MetricsWords {
  /** What opens the explanation. */
  how: string;
  conversation: Metric<Share> & {
    /** Of the answers, so many of which it could not be told whom they speak to. */
    unknown(answers: number): string;
  };
  questions: Metric<Share>;
  followUp: Metric<Share>;
  /** In turns. */
  depth: Metric<Range>;
  breadth: Metric<readonly [people: number]>;
  listening: Metric<Share>;
  credit: Metric<Share>;
  receptive: Metric<Share>;
  loops: Metric<Share>;
  calm: Metric<Share>;
  purposes: Metric<readonly [part: number, whole: number, purpose: string]>;
  usefulness: Metric<Share>;
  time: Metric<readonly [minutes: number]> & {
    /** The usual time of one text; the range is in seconds. */
    perPost(...seconds: Range): string;
    perAnswer(...seconds: Range): string;
  };
  /** Weeks with an exchange, of the weeks that are shown, and those of them on pause. */
  rhythm: Metric<readonly [part: number, whole: number, paused: number]>;
  languages: Metric<readonly [en: number, fr: number]>;
  /** The conversation ratio, drawn over twelve weeks. */
  ratio: Counted;
  /** The balance, drawn day by day. */
  days: Counted;
  heeded: Metric<readonly [times: number]>;
  hours: Counted;
  trend: Counted & Readonly<Record<'more' | 'less' | 'same', string>>;
}
