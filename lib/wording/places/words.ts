type Of<Key extends string> = Readonly<Record<Key, string>>;

/** The texts about places beside the built-in sites. Apart from the others, because the page script carries those. */
export interface PlaceWords {
  title: string;
  lead: string;
  /** Stands for the name of a site, inside a sentence. */
  anywhere: string;
  states: Of<'on' | 'off' | 'withdrawn' | 'forbidden'>;
  offeredBy(organisation: string | undefined): string;
  offered: string;
  offeredNone: string;
  switchOn: string;
  switchOff: string;
  askAgain: string;
  remove: string;
  /** An act and the place it is about, for those who do not see the row. */
  actOn(act: string, name: string): string;
  mastodon: string;
  mastodonHelp: string;
  other: string;
  otherHelp: string;
  address: string;
  wrong: Of<'empty' | 'host' | 'scheme' | 'known' | 'forbidden'>;
  granted(name: string): string;
  refused(name: string): string;
  left(name: string): string;
  here: string;
  withdrawnHere(name: string): string;
  withdrawnElsewhere(count: number): string;
  see: string;
}
