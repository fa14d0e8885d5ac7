import type { Figure } from './bootstrap';
import type { QuestionName } from './gold';
import type { Results } from './results';

/** What is to be reached: a least or a most, and what was found, with its interval where there is one. */
export interface Target {
  measure: string;
  found: Figure;
  bound: { least: number } | { most: number };
}

/** F1 of each question on all texts. */
const f1: Readonly<Record<QuestionName, number>> = {
  'broadcast-only': 0.92,
  'not broadcast-only': 0.8,
  'buzz-bait': 0.75,
  conversational: 0.72,
};
const SELF_PROMOTION = 0.8;
const TALKING = ['conversational', 'french_conversational'];
const MARKED_OF_TALKING = 0.05;
const HELPED = 0.8;

const exactly = (value: number): Figure => ({ value, low: value, high: value });

/** The targets that these results say something of. */
export function listTargets({ gold, selfPromotion, files, suggestions }: Results): Target[] {
  return [
    ...gold
      .filter(({ part, texts }) => part === 'all' && texts > 0)
      .map((score) => ({ measure: `F1 of ${score.question}`, found: score.f1, bound: { least: f1[score.question] } })),
    ...(selfPromotion
      ? [{ measure: 'AUC of self-promotion', found: selfPromotion.auc, bound: { least: SELF_PROMOTION } }]
      : []),
    ...TALKING.flatMap((file) => {
      const { marked, texts } = files[file] ?? { marked: 0, texts: 0 };
      const found = exactly(marked / texts);
      return texts > 0 ? [{ measure: `share marked in ${file}`, found, bound: { most: MARKED_OF_TALKING } }] : [];
    }),
    ...Object.entries(suggestions).flatMap(([language, { findings, helped, broken }]) =>
      findings > 0
        ? [
            {
              measure: `share with a suggestion, ${language}`,
              found: exactly(helped / findings),
              bound: { least: HELPED },
            },
            { measure: `broken promises, ${language}`, found: exactly(broken.length), bound: { most: 0 } },
          ]
        : [],
    ),
  ];
}

/** How it stands: an interval on both sides of the bound decides nothing. */
export function tellTarget({ found: { value, low, high }, bound }: Target): string {
  const holds = (n: number): boolean => ('least' in bound ? n >= bound.least : n <= bound.most);
  if (holds(low) !== holds(high)) return holds(value) ? 'reached, not decided' : 'missed, not decided';
  return holds(value) ? 'reached' : 'missed';
}
