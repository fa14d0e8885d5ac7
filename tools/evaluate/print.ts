import type { Figure } from './bootstrap';
import type { Results } from './results';
import { listTargets, tellTarget } from './targets';

const two = (n: number): string => n.toFixed(2);
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const wide = ({ value, low, high }: Figure): string => `${two(value)} [${two(low)}, ${two(high)}]`;

/** Rows in columns: the first to the left, all others to the right. */
export function align(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
  );
}

const printGold = ({ gold }: Results): string[] =>
  align([
    ['verdict of the whole text', 'texts', 'yes', 'precision', 'recall', 'F1', 'trivial F1'],
    ...gold.map((score) => [
      `${score.question}, ${score.part}`,
      String(score.texts),
      String(score.yes),
      wide(score.precision),
      wide(score.recall),
      wide(score.f1),
      two(score.trivial),
    ]),
  ]);

const printSelfPromotion = ({ selfPromotion }: Results): string[] =>
  selfPromotion
    ? [
        `self-promotion, ${selfPromotion.texts} texts: AUC of the broadcast weight ${wide(selfPromotion.auc)}, of fifteen words ${wide(selfPromotion.trivial)}`,
      ]
    : [];

const printFiles = ({ files }: Results): string[] =>
  align([
    ['broadcast or bait above hint', 'texts', 'marked', 'share'],
    ...Object.entries(files).map(([file, { texts, marked }]) => [
      file,
      String(texts),
      String(marked),
      percent(marked, texts),
    ]),
  ]);

/** Texts in which a rule fired, one column for each file that the rules were made for. */
function printRules({ files }: Results): string[] {
  const names = Object.keys(files);
  const total = (rule: string): number => names.reduce((sum, file) => sum + (files[file]!.rules[rule] ?? 0), 0);
  const rules = [...new Set(names.flatMap((file) => Object.keys(files[file]!.rules)))];
  rules.sort((a, b) => total(b) - total(a) || (a < b ? -1 : 1));
  return [
    ...names.map((file, at) => `  ${letter(at)} ${file}`),
    ...align([
      ['texts with the rule', ...names.map((_, at) => letter(at))],
      ...rules.map((rule) => [rule, ...names.map((file) => String(files[file]!.rules[rule] ?? 0))]),
    ]),
  ];
}

const letter = (at: number): string => String.fromCharCode(97 + at);

const printSuggestions = ({ suggestions }: Results): string[] =>
  Object.entries(suggestions).flatMap(([part, { findings, helped, suggestions: all, swapped, rules, broken }]) => [
    `suggestions, ${part}: ${helped} of ${findings} findings have one (${percent(helped, findings)}), ${all} in all, ${swapped} replace a whole formula, ${broken.length} break a promise`,
    ...align(
      Object.entries(rules)
        .sort((a, b) => b[1].findings - a[1].findings)
        .map(([rule, one]) => [`  ${rule}`, String(one.findings), percent(one.helped, one.findings)]),
    ),
    ...broken.slice(0, 20).map(({ promise, rule, id }) => `  not so: ${promise} (${rule}, ${id})`),
  ]);

const printAnswered = ({ answered, clickbait }: Results): string[] => [
  'reported, never a target:',
  ...Object.entries(answered).map(
    ([file, { authors, verdict, authorsAsking, questionMark }]) =>
      `  ${file}: comments per reaction with a conversational verdict, log ratio ${verdict ? wide(verdict) : 'unknown'} (${authors} authors); with a question mark ${questionMark ? wide(questionMark) : 'unknown'} (${authorsAsking} authors)`,
  ),
  ...Object.entries(clickbait).map(([file, auc]) => `  ${file}: AUC of the bait weight against its label ${wide(auc)}`),
];

const printTargets = (results: Results): string[] =>
  align([
    ['to reach', 'bound', 'found', ''],
    ...listTargets(results).map((target) => [
      target.measure,
      'least' in target.bound ? `≥ ${target.bound.least}` : `≤ ${target.bound.most}`,
      target.found.low === target.found.high ? target.found.value.toFixed(3) : wide(target.found),
      tellTarget(target),
    ]),
  ]);

/** The results as a person reads them. */
export const print = (results: Results): string =>
  [printGold, printSelfPromotion, printFiles, printRules, printSuggestions, printAnswered, printTargets]
    .map((part) => part(results).join('\n'))
    .filter((part) => part !== '')
    .join('\n\n');
