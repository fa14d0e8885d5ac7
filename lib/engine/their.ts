const FEWEST = 5;
const MOST = 8;

/** More of the answered text is not looked through. */
const FAR = 2_000;

/** Ends of sentences, and signs between whose halves a sentence can be cut. */
const ends = /[.!…]+(?=\s|$)|\n/;
const joints = /[;:,()«»“”"–—]/;

/** What would have to be explained: links, handles, tags, pictures. */
const strange = /[@#?/\\{}[\]=]|\p{Extended_Pictographic}|\.\p{L}/u;

/**
 * Five to eight words in a row of a text that is answered, as written there: a whole sentence, or the beginning of one up to its first
 * joint; of several the one with most letters. `undefined` when there is none.
 */
export function theirWords(parent: string | undefined): string | undefined {
  const sentences = (parent ?? '').slice(0, FAR).split(ends);
  const openings = sentences.map((sentence) => (sentence.split(joints, 1)[0] ?? '').trim());
  const fitting = openings.filter((words) => {
    const count = words.split(/\s+/).length;
    return count >= FEWEST && count <= MOST && /^\p{L}/u.test(words) && !strange.test(words);
  });
  return fitting.sort((a, b) => b.length - a.length)[0];
}
