import { SELF_PROMOTION } from '../fit/examples';
import { bootstrap, type Figure } from './bootstrap';
import type { Judged } from './judged';
import { auc } from './measures';

/** Fifteen first-person and event words, as many as a text holds: what no rule needs to beat chance. */
const words =
  /(?<![\p{L}\p{N}])(?:i|my|i'm|i'll|we|our|proud|honored|joined|join|introduced|announce|today|live|watch)(?![\p{L}\p{N}])/giu;

/** How often a text that readers called self-promotion weighs more than one they did not. */
export interface SelfPromotion {
  texts: number;
  auc: Figure;
  trivial: Figure;
}

/** The weight of broadcast against the label of self-promotion, by weights that had not seen the text. */
export function scoreSelfPromotion(judged: readonly Judged[]): SelfPromotion | undefined {
  const texts = judged.filter(({ example }) => example.file === SELF_PROMOTION);
  if (texts.length === 0) return undefined;
  const by = (weigh: (one: Judged) => number) =>
    bootstrap(texts, (drawn) =>
      auc(
        drawn.map(weigh),
        drawn.map(({ example }) => example.answers.broadcast === true),
      ),
    );
  return {
    texts: texts.length,
    auc: by(({ weights }) => weights.broadcast),
    trivial: by(({ example }) => countWords(example.post.text)),
  };
}

const countWords = (text: string): number => text.replaceAll('’', "'").match(words)?.length ?? 0;
