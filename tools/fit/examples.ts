import type { Signs } from '../../lib/engine/signs';
import type { Side } from '../../lib/engine/verdict';
import type { Coach } from '../posts/coach';
import { toDraft } from '../posts/draft';
import type { Collection, Labelled } from '../posts/labelled';

/** A text with what it shows and what readers said of it. */
export interface Example {
  post: Labelled;
  signs: Signs;
  /** Only the questions that a reader answered. */
  answers: Partial<Record<Side, boolean>>;
  /** Texts that must not be split between fitting and judging: those of an author, or one text wherever it stands. */
  group: string;
  file: string;
  counts: number;
}

/** The file whose three labels the verdict is about. */
export const GOLD = 'gold';

/** The file that labels self-promotion alone, among texts that nearly all only send: told apart within it, and lightly. */
export const SELF_PROMOTION = 'self_promotion_tweets';
const LIGHTLY = 0.1;

const answersOf = (file: string, { label, ...post }: Labelled): Example['answers'] => {
  if (file !== GOLD) return { broadcast: label === 1 };
  const { broadcast_only, buzz_bait, conversational } = post;
  return {
    broadcast: broadcast_only === true,
    bait: buzz_bait === true,
    conversation: conversational === true,
  };
};

/** The labelled texts of a collection that weights are fitted on. */
export function readExamples(collection: Collection, coach: Coach): Example[] {
  return [GOLD, SELF_PROMOTION].flatMap((file) =>
    (collection.get(file) ?? []).map((post) => {
      const draft = toDraft(post);
      return {
        post,
        file,
        signs: coach.signs(draft, coach.review(draft)),
        answers: answersOf(file, post),
        group: post.author ?? String(post.id),
        counts: file === GOLD ? 1 : LIGHTLY,
      };
    }),
  );
}
