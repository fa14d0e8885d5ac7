/** One text for each key. */
export type Of<Key extends string> = Readonly<Record<Key, string>>;

/** What the coach says, in a page or beside it. Functions take counts and slots; dates come formatted. */
export interface Words {
  /** BCP 47 tag, for the `lang` attribute and for dates. */
  locale: string;
  families: Of<'broadcast' | 'bait' | 'risk' | 'praise'>;
  sizes: Of<'trim' | 'turn' | 'invite'>;
  /** What each size does to the text, for a tooltip. */
  sizeMeanings: Of<'trim' | 'turn' | 'invite'>;
  balance: Of<'sends' | 'opens' | 'talks'>;
  balanceMeanings: Of<'sends' | 'opens' | 'talks'>;
  chip: {
    /** Two ideas, one idea; empty for none. */
    ideas(count: number): string;
    /** Accessible name of the chip's button. */
    open(state: string): string;
    menu: string;
    pause: string;
    siteOff: string;
    summary: string;
    forOther: string;
    forMyself: string;
    /** Beside the state of the chip, while it is so. */
    forSomeone: string;
    fold: string;
    unfold: string;
    because(titles: readonly string[]): string;
  };
  card: {
    why: string;
    hideWhy: string;
    exampleBad: string;
    exampleGood: string;
    source: string;
    notUseful: string;
    switchOff: string;
    leave: string;
    previous: string;
    next: string;
    /** "1 of 2". */
    position(index: number, count: number): string;
    close: string;
    fillIn: string;
    /** Shown when a finding comes without a suggestion. */
    noSuggestion: string;
    /** Title of a finding that comes from the organisation's word list, and its source where the organisation gave no name. */
    houseWord: string;
    organisation: string;
    /** Keys, shown while the card has the focus. */
    keys: string;
    keysPlain: string;
    /** How to reach the card without a mouse, told where there is room. */
    keyboard(modifier: string): string;
    waiting: string;
    /** Said in the panel while the keyboard is not in the text. */
    away: string;
    applied: string;
    undo(modifier: string): string;
    fillInsLeft(count: number): string;
    failures: Of<'changed' | 'left' | 'composing' | 'blocks' | 'refused' | 'rolled-back' | 'damaged'>;
    copy: string;
    copied: string;
    /** The browser, or the page, lets nobody copy. */
    notCopied: string;
  };
  notice: { counted: string; seen: string; options: string };
}

/** A text for each count, `{}` where the count stands; `other` serves where a form is missing. */
export type Counted = Readonly<{ zero?: string; one: string; other: string }>;

/**
 * What the coach says, once per language, as data: a page gets them by message, together with the rules, and no page carries
 * a language that nobody reads there. `{}` stands for what a function of `Words` takes, in that order.
 */
export type Texts = Omit<Words, 'chip' | 'card'> & {
  chip: Omit<Words['chip'], 'ideas' | 'open' | 'because'> & { ideas: Counted; open: string; because: string };
  card: Omit<Words['card'], 'position' | 'keyboard' | 'undo' | 'fillInsLeft'> & {
    position: string;
    keyboard: string;
    undo: string;
    fillInsLeft: Counted;
  };
};

/** The texts by language of the interface. */
export type Wordings = Readonly<Record<'en' | 'fr', Texts>>;
