import type { Finding } from './finding';
import type { Spoken } from './pack';
import type { Recipe } from './rule';

/** Links, tags and names called are no sentence of their own. */
const loose = /(?:https?:|[#@])\S+/g;

/** As far as is looked around, in UTF-16 units. */
const AHEAD = 200;

/** A point of a list: what stands before it announces it. Emoji are one where two begin a text each. */
const point =
  /^[.!?…\s]*(?:(?:[-–•*▪■◆●→►▶✔✅☑✓]\ufe0f?|\d{1,2}[.)]|[\da-z]\ufe0f?\u20e3)\s*[^\s\d]|(?:\p{Extended_Pictographic}\ufe0f?\s*\p{L}[^\n.!?]*?\s){2})/u;
const laterPoint = /\n\s*(?:[-–•*▪■◆●→►▶✔✅☑✓]\ufe0f?|\d{1,2}[.)]|\d\ufe0f?\u20e3)\s*\p{L}/u;
/** The next line announces something itself. */
const announces = /^[^\p{L}]*\p{L}[^\n]*:\s*\n/u;

/** A finding that is longer has no words around it that would matter, in UTF-16 units. */
const LONGEST = 600;

/** Whether a recipe's words may stand where the finding stands. */
export function mayStand({ stands, around }: Recipe, text: string, { start, end }: Finding, pack: Spoken): boolean {
  const after = text.slice(end);
  const ahead = after.slice(0, AHEAD);
  if (around) {
    const place = `${text.slice(Math.max(0, start - AHEAD), start)}▮${text.slice(start, end)}▮${ahead}`;
    if (end - start > LONGEST || !new RegExp(around.source, around.flags).test(place)) return false;
  }
  if (stands === undefined) return true;
  if (stands === 'last') return !/\p{L}/u.test(after.replace(loose, ''));
  if (stands === 'closing' && (start < after.length || laterPoint.test(ahead))) return false;
  if (point.test(ahead) || announces.test(ahead)) return false;
  return pack.leans?.(ahead.replace(loose, '').replace(/^[^\p{L}]+/u, '')) !== true;
}
