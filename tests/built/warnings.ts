import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `web-ext lint` says of one place in a build. */
export type Warned = {
  code: string;
  message: string;
  description: string;
  file?: string;
  line?: number;
  column?: number;
};

/** A warning that stays, and why. */
export type Known = {
  code: string;
  /** The whole path, or what it begins with: bundles carry a hash. */
  file: string;
  /** Stands in the line within 100 characters of the place, so that the same code elsewhere is another warning. */
  near?: string;
  reason: string;
};

const raw =
  'Preact can set innerHTML where a component asks for it by dangerouslySetInnerHTML; none of ours does (tests/built/lint.test.ts).';

/** Every warning that the build for Firefox may carry. */
export const knownWarnings: readonly Known[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: 'manifest.json',
    reason:
      'Firefox for Android came to data_collection_permissions in 142; Parley is for computers, where 140 has it.',
  },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'content-scripts/composer.js', near: '__html', reason: raw },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/', near: '__html', reason: raw },
];

function around(folder: string, { file, line, column }: Warned): string {
  if (file === undefined || line === undefined || column === undefined) return '';
  const text = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 100), column + 100);
}

const explains = (known: Known, warned: Warned, text: string): boolean =>
  known.code === warned.code &&
  (warned.file ?? '').startsWith(known.file) &&
  (known.near === undefined || text.includes(known.near));

/**
 * Holds what was warned of against what may be.
 * @param folder of the build
 * @returns a sentence for every warning without a reason, for a second one of the same reason, and for every reason
 * without a warning
 */
export function judgeWarnings(folder: string, warned: readonly Warned[], known = knownWarnings): string[] {
  const left = [...known];
  const strange = warned.filter((one) => {
    const at = left.findIndex((line) => explains(line, one, around(folder, one)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...strange.map(({ code, message, file, line = 0 }) => `${code} in ${file}, line ${line}: ${message}`),
    ...left.map(({ code, file }) => `${code} in ${file} occurs no more. Delete its line in tests/built/warnings.ts.`),
  ];
}
