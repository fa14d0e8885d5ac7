/**
 * How what is private is written, by name; patterns travel to the page with the phrases. Case matters, and `shared` is tried on small letters.
 */
const written = {
  /** Behind the words of an e-mail address. */
  host: /^@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u,
  /** First words of addresses that are meant for everybody. */
  shared:
    /^(?:contact|infos?|press|presse|media|hello|bonjour|support|help|jobs?|recrutement|careers?|sales|team|events?|privacy|rgpd|dpo)(?!\p{L})/u,
  /**
   * With a country (`+44 20 7946 0958`), French, British, American; not the numbers that are free to call, nor round thousands behind
   * a plus.
   */
  phone:
    /^(?:\+(?!(?:33|44)\D?8|1\D{0,2}8(\d)\1|\d+(?:[ .]\d{3})*[ .]000\b)\d(?:[ .()-]{0,2}\d){8,14}|\(?(?:0[1-79]([ .-]?)\d\d(?:\2\d\d){3}|0[1-37]\d{1,3}\)? \d{3,4} ?\d{3,4}|(?!8(\d)\3)[2-9]\d\d(?:\) ?|[.-])[2-9]\d\d[.-]\d{4}))(?!\d)/u,
  /** An IBAN. */
  bank: /^[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![A-Z\d])/u,
  /** The number of the French social security (NIR) without a space, and its key. */
  person: /^([12]\d\d(?:0[1-9]|1[0-2])\d{8})(\d\d)(?!\d)/u,
  /** The same in its usual groups, in which it needs no check. */
  grouped: /^[12] \d\d (?:0[1-9]|1[0-2]) (?:\d\d|2[AB]) \d{3} \d{3} \d\d(?!\d)/u,
  card: /^[3-6]\d{3}(?:[ -]?\d){9,15}(?!\d)/u,
};

/** Names of the patterns. */
export type Shape = keyof typeof written;

/** The patterns as a message can carry them. */
export const shapes = Object.fromEntries(
  Object.entries(written).map(([name, { source }]) => [name, source]),
) as Readonly<Record<Shape, string>>;
