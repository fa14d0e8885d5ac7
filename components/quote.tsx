import type { Quoted } from './coach-model';

/** UTF-16 units that are shown on either side of the marked words, and of the words themselves. */
const around = 140;
const most = 240;

/** The sentence in which a finding stands, the words in question underlined by its family's line. */
export function Quote({ finding, atEnd }: { finding: Quoted; atEnd: string }) {
  if (finding.start === finding.end) return <span class="at-end">{atEnd}</span>;
  const [before, words, after] = cutToSentence(finding);
  return (
    <q lang={finding.language}>
      {before}
      <span class="words">{words}</span>
      {after}
    </q>
  );
}

/** What of a line belongs to the sentence of the marked words. A draft marked whole is told by its beginning. */
function cutToSentence({ quote: [before, words, after], language }: Quoted): readonly [string, string, string] {
  const line = before + words + after;
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line);
  const from = sentences.containing(before.length)?.index ?? 0;
  const last = sentences.containing(Math.max(before.length, before.length + words.trimEnd().length - 1));
  const to = last ? last.index + last.segment.trimEnd().length : line.length;
  return [
    shortenStart(line.slice(from, before.length)),
    shortenEnd(words, most),
    shortenEnd(line.slice(before.length + words.length, to), around),
  ];
}

const shortenStart = (text: string): string => (text.length > around ? `…${text.slice(-around)}` : text);

const shortenEnd = (text: string, limit: number): string => (text.length > limit ? `${text.slice(0, limit)}…` : text);
