import type { Examples, Rule } from '@/lib/engine/rule';

/** What a rule's file exports, found without knowing the names of its exports. */
export type RuleFile = { path: string; rule: Rule; examples: Examples };

const isRule = (value: unknown): value is Rule => typeof (value as Rule | null)?.why === 'string';
const isExamples = (value: unknown): value is Examples => Array.isArray((value as Examples | null)?.fires);

const modules = import.meta.glob<Record<string, unknown>>('/lib/languages/*/rules/*.ts', { eager: true });

/** Every rule of every language. @throws when a rule's file lacks the rule or its examples */
export const readRules = (): RuleFile[] =>
  Object.entries(modules).map(([path, module]) => {
    const rule = Object.values(module).find(isRule);
    const examples = Object.values(module).find(isExamples);
    if (!rule || !examples) throw new Error(`${path} must export a rule and, apart from it, its examples.`);
    return { path, rule, examples };
  });

/** Code as the strings in it read once it runs. */
export const readStrings = (code: string): string =>
  code
    .replace(/\\u\{([0-9a-f]+)\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, ...hex: (string | undefined)[]) =>
      String.fromCodePoint(Number.parseInt(hex[0] ?? hex[1] ?? hex[2] ?? '20', 16)),
    )
    .replaceAll('\\n', '\n')
    .replace(/\\(["'`\\$])/g, '$1');

/** Shorter texts stand in other places by chance. */
const telling = 30;

/** The texts of a rule's examples that are nothing but examples: long enough, and not shown in the card. */
export function listExampleTexts({ rule, examples }: RuleFile): string[] {
  const shown = [rule.example.bad, rule.example.good, rule.why, rule.source.title].join('\n');
  return [...examples.fires, ...examples.quiet]
    .map(({ text }) => text.replace(/[⟦⟧]/g, ''))
    .filter((text) => text.length >= telling && !shown.includes(text));
}

/** The example texts of a rule that were shipped in spite of being proofs only. */
export function findShipped(file: RuleFile, code: string): string[] {
  return listExampleTexts(file)
    .filter((text) => code.includes(text))
    .map(
      (text) =>
        `${file.path}: the example “${text}” stands in the built files. Keep examples an export of their own that ` +
        'nothing but tests imports, so that the bundler drops them.',
    );
}
