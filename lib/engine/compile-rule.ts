import { draftCounts } from './context';
import { lineCounts } from './line-counts';
import type { PackData } from './pack';
import { type Compiled, gates, type Limits, MOST } from './program';
import type { Family, Gate, Range, Rule } from './rule';

/** Id of the rule that the organisation's word list speaks through. */
export const HOUSE_WORD = 'house-word';

/** The rule behind all terms; what the card says of it comes from the term. */
const houseRule: Rule = {
  id: HOUSE_WORD,
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: '',
  why: '',
  example: { bad: '', good: '' },
  source: { title: '' },
  find: { phrases: [], mark: 'phrase', quiet: [] },
  suggest: [],
};

const unsilenced: readonly Family[] = ['risk', 'praise'];

/** All rules of the packs in their order, one for each thing that a rule looks for, and last the one that the organisation's word list speaks through. Throws, see below. */
export function compileRules(packs: readonly PackData[], countNames: readonly string[]): Compiled[] {
  const ofPack = ({ rules, language }: PackData): Compiled[] =>
    rules.flatMap((rule, priority) =>
      [rule.find, ...(rule.also ?? [])].map((find) =>
        compileRule({ ...rule, find, level: find.level ?? rule.level }, language, priority, countNames),
      ),
    );
  return [...packs.flatMap(ofPack), { ...compileRule(houseRule, '', -1, countNames), terms: true }];
}

/** What a draft may not have more of, none of its lines may: a long line is not searched for what only a short draft can hold. */
const mostOf = (draft: Limits, ofLines: number): Limits =>
  draft.flatMap((count, at) => (at % 3 === 0 && count < ofLines ? [count, 0, draft[at + 2]!] : []));

/** Looks up what the engine needs of a rule. Throws when a condition names a count that no pack has, or that no sentence has. */
function compileRule(rule: Rule, language: string, priority: number, countNames: readonly string[]): Compiled {
  const limits = (wanted: Readonly<Record<string, Range>> = {}, of: readonly string[]): Limits =>
    Object.entries(wanted).flatMap(([name, [min, max = MOST]]) => {
      const count = of.indexOf(name);
      if (count < 0) throw new Error(`${rule.id}: no count ${name}`);
      return [count, min, max];
    });
  const { sentence, line, draft, quiet, once, distinct, unless, phrases, mark, quoted } = rule.find;
  const ofDraft = limits(draft, countNames);
  const ofLines = countNames.slice(0, -draftCounts.length);
  const gated: readonly Gate[] = quiet ?? (unsilenced.includes(rule.family) ? [] : ['grave']);
  return {
    rule,
    language,
    priority,
    sentence: limits(sentence, ofLines.slice(0, -lineCounts.length)),
    line: [...limits(line, ofLines), ...mostOf(ofDraft, ofLines.length)],
    draft: ofDraft,
    mark,
    phrases: phrases !== undefined,
    quoted: quoted === true,
    first: once === true && distinct === undefined && (phrases === undefined || (sentence ?? unless) === undefined),
    quiet: gated.reduce((bits, gate) => bits | (1 << gates.indexOf(gate)), 0),
  };
}
