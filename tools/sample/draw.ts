import type { Draft } from '../../lib/engine/draft';
import type { Finding } from '../../lib/engine/finding';
import type { Suggestion } from '../../lib/engine/rule';
import type { Reviewed } from '../evaluate/files';
import type { Coach } from '../posts/coach';
import { type Dice, makeDice } from '../random/dice';

/** A finding in the text it was found in. */
export interface Drawn {
  id: string;
  draft: Draft;
  finding: Finding;
  /** Where a suggestion is to be read: the one that was drawn. */
  suggestion?: Suggestion;
}

/** How many are drawn in each language, and how many of one rule at most, so that no rule stands for all. */
const DRAWN = 100;
const OF_ONE_RULE = 15;

/** All findings of these levels in texts of a language. */
function listFindings(texts: readonly Reviewed[], language: string, levels: readonly string[]): Drawn[] {
  return texts.flatMap(({ post, draft, review }) =>
    review.findings
      .filter((finding) => levels.includes(finding.level) && finding.language === language)
      .map((finding) => ({ id: String(post.id), draft, finding })),
  );
}

/** In an order that only the seed decides. */
function shuffle<Thing>(things: readonly Thing[], dice: Dice): Thing[] {
  const all = [...things];
  for (let last = all.length - 1; last > 0; last--) {
    const other = dice(last + 1);
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

/** Findings to be judged: suggestions and cautions at random, not too many of one rule. */
export function drawFindings(texts: readonly Reviewed[], language: string, seed: number): Drawn[] {
  const taken = new Map<string, number>();
  const drawn: Drawn[] = [];
  for (const one of shuffle(listFindings(texts, language, ['suggest', 'caution']), makeDice(seed))) {
    const before = taken.get(one.finding.rule) ?? 0;
    if (before === OF_ONE_RULE || drawn.length === DRAWN) continue;
    taken.set(one.finding.rule, before + 1);
    drawn.push(one);
  }
  return drawn;
}

/** Suggestions to be read: at random among all that are offered, whatever the level of the remark. */
export function drawSuggestions(texts: readonly Reviewed[], language: string, seed: number, coach: Coach): Drawn[] {
  const offered = listFindings(texts, language, ['hint', 'suggest', 'caution']).flatMap((one) =>
    coach.suggest(one.draft, one.finding).map((suggestion) => ({ ...one, suggestion })),
  );
  return shuffle(offered, makeDice(seed)).slice(0, DRAWN);
}
