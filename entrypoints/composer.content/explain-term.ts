import type { Explanation } from '@/components/coach-model';
import type { EffectiveInPage } from '@/lib/policy/effective';
import type { Words } from '@/lib/wording/words';

/** Why the organisation asks for another word; `undefined` when it no longer does. `term`: index among its words. */
export function explainTerm(frame: EffectiveInPage | undefined, term: number, words: Words): Explanation | undefined {
  const house = frame?.houseWords.value[term];
  return (
    house && {
      title: words.card.houseWord,
      why: house.reason,
      example: { bad: house.avoid, good: house.prefer.join(', ') },
      source: { title: frame.organisation ?? words.card.organisation },
    }
  );
}
