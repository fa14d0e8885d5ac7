import type { Rule } from '@/lib/engine/rule';
import known from '@/lib/languages/limits.json';
import { packs } from '@/lib/languages/packs';
import { pickLimitsWords } from '@/lib/wording/limits/pick';
import type { Limits } from './limits';

type Read = Limits['suggestions']['en'];

const none: Read = { right: 0, judged: 0 };
const marks: Readonly<Record<'en' | 'fr', Readonly<Record<string, Read>>>> = known.marks;

/** What was read of every rule, with its title in the language of the interface. */
export function loadLimits(locale: string): Limits {
  const pack = packs.find(({ language }) => locale.startsWith(language)) ?? packs[0];
  return {
    said: pickLimitsWords(locale),
    rules: (pack?.rules ?? []).map(({ id, title }: Rule) => ({
      id,
      title,
      read: { en: marks.en[id] ?? none, fr: marks.fr[id] ?? none },
    })),
    suggestions: known.suggestions,
  };
}
