import type { Finding } from '@/lib/engine/finding';
import type { Words } from '@/lib/wording/words';
import type { CoachCallbacks, Explanation, Shown } from './coach-model';

interface PartProps {
  words: Words;
  chosen: Finding;
}

/** What is good comes first, unless it is the card's own subject. */
export function Praise({
  words,
  review,
  chosen,
  explain,
}: PartProps & { review: Shown; explain: CoachCallbacks['explain'] }) {
  const praise = review.praise && explain(review.praise);
  if (!praise || chosen.level === 'praise') return null;
  return (
    <p class="praise">
      <b>{words.families.praise}</b> {praise.why}
    </p>
  );
}

/** Family and rule, one reason, and the way out. */
export function Head(props: PartProps & { id: string; explanation: Explanation | undefined; onClose(): void }) {
  const { id, words, chosen, explanation, onClose } = props;
  return (
    <div class="head">
      <h2 id={id}>
        <span class="line" aria-hidden="true">
          {'     '}
        </span>
        {[words.families[chosen.family], ...(explanation ? [explanation.title] : [])].join(' · ')}
      </h2>
      {explanation && <p>{explanation.why}</p>}
      <button type="button" class="close" aria-label={words.card.close} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
