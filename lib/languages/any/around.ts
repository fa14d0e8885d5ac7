/** What must stand around a finding for a recipe to fit, see `Recipe.around`. */

/** A link, in the sentence of the finding, in the one before, or behind two or three words that point at it. */
export const atLink =
  /▮[^\p{L}\p{N}#@▮]*(?:[#@]\S+\s*)*(?:(?:Enjoy|Watch|Listen|Download|Link|Here|Get (?:free )?access)(?: it| here| now| below)?[^\p{L}\p{N}#@▮]*)?https?:[^▮]*$|https?:\S+[^\p{L}\p{N}▮]*▮[^▮]*▮/u;

/** No question on the same line: whoever asks it means the next sentence as its answer. */
export const unasked = /(?:^|[^? ]) *▮[^▮]*▮/;

/**
 * Letters look bold, and nothing is lost when they do not: they are no half of a pair of tags, and not all that parts a heading
 * from what stands before or behind it on its line.
 */
export const apart =
  /^(?![^▮]*[[/]▮|[^▮]*▮[^▮]*▮\]|[^▮]*[\p{Ll}\p{N})] +▮\p{Lu}[^▮]*▮ ?[:=—–]|(?:[^▮]*(?:[.!?…:\n]|\p{Extended_Pictographic}\ufe0f?))? *▮[^▮]*▮ +(?:\p{Lu}|\d+[.)]))/u;

/** Nothing follows that belongs to the last tag for its writer: `#IFRSS1 &S2`, `#Model K2.5`. */
export const wholeTags = /▮(?!\s*&| \p{L}?\d)[^▮]*$/u;

/** More than one tag, separated by commas, behind a sentence and with nothing behind them. */
export const closingTags = /(?:^|[.!?…)\n]|\p{Extended_Pictographic}\ufe0f?)\s*▮[^▮]*▮\s*(?:\n|$)/u;

/** A heading of four words or more, with a text that begins behind it on its line. */
export const heading = /^(?:[^▮]*(?:[.!?…:\n]|\p{Extended_Pictographic}\ufe0f?))? *▮(?:[^▮\s]+ ){3,}[^▮\s]+▮ +\p{Lu}/u;

/** The same with a list. */
export const listHeading =
  /^(?:[^▮]*(?:[.!?…:\n]|\p{Extended_Pictographic}\ufe0f?))? *▮(?:[^▮\s]+ ){3,}[^▮\s]+▮ +\d+[.)]/u;
