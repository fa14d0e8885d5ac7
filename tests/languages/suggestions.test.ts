import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/engine/compile';
import type { Draft, Limit } from '@/lib/engine/draft';
import type { Pack } from '@/lib/engine/pack';
import { makeReviewer } from '@/lib/engine/reviewer';
import { detector } from '@/lib/languages/detect';
import { packs } from '@/lib/languages/packs';
import { allSites } from '@/lib/sites/sites';
import { brokenBy, formulas } from '@/tools/evaluate/promises';
import { type Dice, makeDice, pick } from '@/tools/random/dice';
import { draftOf, type Proof, proofsOf, unmark, variants } from './examples';
import { identity } from './identity';

const TEXTS = 1_000;

const on = new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)));
const coach = makeReviewer(compile(packs, detector, [], undefined, identity), { off: new Set<string>(), on });

/** What must not be lost, and what a suggestion may clash with: names, figures, links, handles, quotes, other marks. */
const around: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Marta Okafor welded the first one in 1998.',
    'It costs £3,400.50, 12 % less than before.',
    'https://example.org/notes?id=7',
    'Ask @benoit about it!',
    '“We are thrilled to announce this”, said the minister.',
    'AMAZING!!! 🚀🚀🚀',
    '#leadership #innovation #growth',
    'Which of these would you drop?',
  ],
  fr: [
    'Marta Okafor a soudé la première en 1998.',
    'Elle coûte 3\u202f400,50\u00a0€, soit 12\u00a0% de moins.',
    'https://example.org/notes?id=7',
    'Demandez à @benoit\u202f!',
    '«\u00a0Nous sommes ravis d’annoncer cela\u00a0», a dit la ministre.',
    'INCROYABLE\u202f!!! 🚀🚀🚀',
    '#leadership #innovation #croissance',
    'Laquelle retireriez-vous\u202f?',
  ],
};

const limits = allSites.flatMap(({ variants: all }) => all.flatMap(({ limit }) => limit ?? []));
const vary = Object.values(variants);
const gaps = [' ', '\n', '\n\n'];

/** The site's own limit, or one that leaves this text hardly any room. */
const limitOf = (text: string, dice: Dice): Limit =>
  dice(3) === 0 ? { count: 'characters', most: text.length + dice(8) } : pick(dice, limits);

/** A draft around an example of a rule: other sentences and paragraphs, another way to write its signs, a limit, an answer to somebody. */
function makeDraft(proofs: readonly Proof[], pack: Pack, dice: Dice): Draft {
  const { rule, examples } = pick(dice, proofs);
  const example = pick(dice, examples.fires);
  const others = Array.from({ length: dice(4) }, () =>
    dice(2) === 0
      ? pick(dice, around[pack.language]!)
      : unmark(pick(dice, pick(dice, proofs).examples[dice(2) === 0 ? 'fires' : 'quiet']).text).text,
  );
  others.splice(dice(others.length + 1), 0, unmark(example.text).text);
  const text = pick(dice, vary)(others.reduce((whole, part) => whole + pick(dice, gaps) + part));
  return {
    addressee: 'Ines',
    ...draftOf(text, rule, pack, example),
    ...(dice(2) === 0 && { limit: limitOf(text, dice) }),
  };
}

/** Every suggestion for every finding of some drafts, with the promises that it breaks. */
function trySome(pack: Pack, count: number): { rule: string; said: string }[] {
  const dice = makeDice(pack.language.charCodeAt(0));
  const proofs = proofsOf(pack);
  return Array.from({ length: count }, () => makeDraft(proofs, pack, dice)).flatMap((draft) =>
    coach.review(draft).findings.flatMap((finding) =>
      coach.suggest(draft, finding).map((suggestion) => ({
        rule: finding.rule,
        said: brokenBy({ draft, finding, suggestion, coach })
          .map(
            (promise) =>
              `${promise}: ${finding.rule}: ${draft.text.slice(finding.start, finding.end)} → ${suggestion.text}`,
          )
          .join('\n'),
      })),
    ),
  );
}

describe.each(packs)('suggestions in $language', (pack) => {
  const tried = trySome(pack, TEXTS);

  it('keep every promise in texts of any build', () => {
    expect(tried.length).toBeGreaterThan(TEXTS / 2);
    expect(
      tried
        .map(({ said }) => said)
        .filter((said) => said !== '')
        .join('\n'),
    ).toBe('');
  });

  it('were tried for nearly every rule that has some', () => {
    const having = pack.rules.filter(({ suggest }) => suggest.length > 0).map(({ id }) => id);
    const without = having.filter((id) => !tried.some(({ rule }) => rule === id));
    expect(without.length, without.join(', ')).toBeLessThanOrEqual(having.length / 10);
  });

  it('replace whole formulas only for rules that there are', () => {
    expect(Object.keys(formulas).filter((id) => !pack.rules.some((rule) => rule.id === id))).toEqual([]);
  });
});
