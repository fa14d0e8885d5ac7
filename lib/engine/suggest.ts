import type { Draft, Span } from './draft';
import type { Finding, Review } from './finding';
import { keepsLimit } from './limit';
import type { Hit } from './mark';
import type { Spoken } from './pack';
import type { Program } from './program';
import type { Pattern, Recipe, Size, Suggestion } from './rule';
import { isSafe } from './safe';
import { type Slots, slotsOf } from './slots';
import { mayStand } from './stand';
import { capitalise, type Filled, fill } from './template';

const sizes: readonly Size[] = ['trim', 'turn', 'invite'];

/**
 * Suggestions for one finding: the first recipe of each size that fits, fills, loses nothing and silences the rule.
 * `found` is the hit behind the finding and the offset of its paragraph; an absence has none.
 */
export function makeSuggestions(
  draft: Draft,
  finding: Finding,
  found: { hit: Hit; at: number } | undefined,
  program: Program,
  review: (draft: Draft) => Review,
): Suggestion[] {
  const pack = program.packs.find(({ language }) => language === finding.language);
  const span = draft.text.slice(finding.start, finding.end);
  if (pack === undefined || span.includes('\n')) return [];
  const canStand = ({ text }: Pick<Suggestion, 'text'>) =>
    pack.joins?.(draft.text.slice(0, finding.start), text) !== false && keepsLimit(draft, finding, text);
  if (finding.term !== undefined) {
    return termSuggestions(program.terms[finding.term]?.prefer ?? [], draft.text, finding).filter(canStand);
  }
  const rule = pack.rules.find(({ id }) => id === finding.rule);
  if (rule === undefined) return [];
  const slots = slotsOf(draft, finding, found, pack);
  return sizes.flatMap((size) => {
    for (const recipe of rule.suggest) {
      const cooked =
        recipe.size === size && mayStand(recipe, draft.text, finding, pack) ? cook(recipe, slots, pack) : undefined;
      const filled = cooked && fitIn(cooked, draft.text, finding);
      if (
        filled &&
        canStand(filled) &&
        fits(filled, span, draft, pack) &&
        isSafe(filled.text, span, slots.phrase ?? '', recipe.drops) &&
        !isCutOff(filled, slots) &&
        silences(draft, finding, filled.text, review)
      )
        return [{ size, text: filled.text, fillIns: filled.fillIns }];
    }
    return [];
  });
}

/** A colon announces what follows: it cannot stand instead of it. */
const isCutOff = ({ text }: Filled, { next }: Slots): boolean => text.endsWith(':') && (next ?? '') !== '';

/** A page does not speak as “I”, unless the writer let it do so. */
function fits({ text }: Filled, span: string, { author }: Draft, { self }: Spoken): boolean {
  if (author === 'person') return true;
  const spoken = new RegExp(self.source, self.flags);
  return spoken.test(span) || !spoken.test(text);
}

/** The organisation's own alternatives, with the capital of the word they replace. */
function termSuggestions(prefer: readonly string[], text: string, span: Span): Suggestion[] {
  const capital = startsHigh(text, span);
  return prefer.slice(0, 3).map((word) => ({ size: 'trim', text: capital ? capitalise(word) : word, fillIns: [] }));
}

/** Whether what stands there begins with a capital: as a word in capitals only where a sentence begins. */
function startsHigh(text: string, { start, end }: Span): boolean {
  const span = text.slice(start, end);
  if (!/^\p{Lu}\p{Lu}/u.test(span)) return /^\p{Lu}/u.test(span);
  return /(?:^|[\n.!?…])[^\p{L}\p{N}\n,;:'’(«“"-]*$/u.test(text.slice(Math.max(0, start - NEAR), start));
}

/** Emoji and closing signs that may stand between two sentences, in UTF-16 units. */
const NEAR = 12;

/** What replaces a text that starts with a capital starts with one, links excepted. */
function keepCapital(filled: Filled, text: string, span: Span): Filled {
  if (!startsHigh(text, span) || /^http/i.test(filled.text)) return filled;
  return { ...filled, text: capitalise(filled.text) };
}

/** The suggestion as it can stand where the span stood; `undefined` when its end would clash with what follows. */
function fitIn(filled: Filled, text: string, { start, end }: Finding): Filled | undefined {
  if (start === end) return addSentence(filled, text.slice(0, start), text.slice(start, start + NEAR));
  if (endsList(text.slice(0, start), text.slice(start, end), filled.text)) return undefined;
  const capital = keepCapital(filled, text, { start, end });
  const after = text.slice(end, end + 40);
  if (
    /^\p{Lu}{2}[^\p{Ll}]*$/u.test(text.slice(start, end)) &&
    isAmongCapitals(text.slice(Math.max(0, start - 40), start), after)
  )
    return undefined;
  if (goesOn.test(after)) return goOn(capital, text.slice(start, end));
  if (/^[ \u00a0\u202f]*:/.test(after) && /[\u00a0 ]:/.test(capital.text)) return undefined;
  if (/^[#\p{L}]/u.test(after) && /[.!?…]$/.test(capital.text)) return { ...capital, text: `${capital.text} ` };
  if (!/^[ \u00a0\u202f]*[:;,.]/.test(text.slice(end, end + 3)) || !/[.!?]$/.test(capital.text)) return capital;
  return capital.text.endsWith('.') ? { ...capital, text: capital.text.slice(0, -1) } : undefined;
}

/** What a colon announces in small letters goes on with its sentence: another sentence cannot stand there. */
const endsList = (before: string, span: string, text: string): boolean =>
  /:\s*$/.test(before.slice(-NEAR)) && /^\p{Ll}/u.test(span) && /^\p{Lu}/u.test(text);

/** Whether a word in capitals stands beside the place: one of them alone cannot become small. */
const isAmongCapitals = (before: string, after: string): boolean =>
  /\p{Lu}{2}[ ,’']*(?:\p{Lu}['’])?$/u.test(before) || /^[ ,]*(?:\p{Lu}['’])?\p{Lu}{2}/u.test(after);

/** The sentence goes on behind what is marked: with the sign of a unit, or with an emoji that stands for a word. */
const goesOn = /^(?:[€$£%°]|\s*(?:\p{RI}\p{RI}|\p{Extended_Pictographic}\ufe0f?)+[ \u00a0\u202f]*[.!?…])/u;

/** A suggestion can only go on with the writer's own last words. */
function goOn(filled: Filled, span: string): Filled | undefined {
  const text = filled.text.replace(/\.$/, '');
  return text.endsWith(span.slice(-LAST)) ? { ...filled, text } : undefined;
}

/** About a word and a half. */
const LAST = 8;

/** The text announces something, counts its parts, or is signed: no sentence follows. */
const isClosed = (before: string): boolean =>
  /[:,;–—(-]\s*$/.test(before) ||
  /\b\d+\s?\/\s?\d+\)?\s*$/.test(before) ||
  /,\s*\n\s*\p{Lu}[^\n.!?]{1,40}$/u.test(before) ||
  /\n\s*[–—-]\s*\p{Lu}[^\n.!?]*$/u.test(before);

/** A link takes the full stop behind it for its own. */
const endsInLink = (before: string): boolean => /https?:\S+$/i.test(before.slice(-LONGEST));

/** What is added at the end is set off from the text before it, whose last sentence may lack its full stop. */
function addSentence({ text, fillIns }: Filled, before: string, after: string): Filled | undefined {
  if (isClosed(before) || /^\s*[:;,]/.test(after)) return undefined;
  const isOpen = /[\p{L}\p{N}]$/u.test(before) && !endsInLink(before);
  const gap = before === '' || /\s$/.test(before) ? '' : isOpen ? '. ' : ' ';
  return {
    text: gap + text,
    fillIns: fillIns.map(({ start, end }) => ({ start: start + gap.length, end: end + gap.length })),
  };
}

/** Case, apostrophes and spaces folded without changing the length, so that places hold in the original. */
const foldLine = (text: string): string =>
  text
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u00a0\u202f\t]/g, ' ')
    .replace(/\p{Lu}/gu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));

const LONGEST = 600;

function cook(recipe: Recipe, slots: Slots, pack: Spoken): Filled | undefined {
  const source = (recipe.whole ? slots.own : slots.rest) ?? '';
  if (source.length > LONGEST) return undefined;
  const groups = recipe.from ? match(recipe.from, source) : {};
  return groups && fill(recipe.to, { ...slots, ...groups }, pack.slots);
}

/** Named groups of a match on the folded text, cut from the text as written. */
function match(pattern: Pattern, text: string): Slots | undefined {
  const found = new RegExp(pattern.source, `d${pattern.flags.replace(/[dgy]/g, '')}`).exec(foldLine(text));
  if (found === null) return undefined;
  const places = Object.entries(found.indices?.groups ?? {});
  return Object.fromEntries(places.map(([name, place]) => [name, place && text.slice(place[0], place[1]).trim()]));
}

/** Whether the rule is quiet afterwards and no other of the same family speaks that did not before. */
function silences(draft: Draft, finding: Finding, text: string, review: (draft: Draft) => Review): boolean {
  const timesIn = (whole: string): Record<string, number> => {
    const times: Record<string, number> = {};
    for (const { rule, family } of review({ ...draft, text: whole }).findings)
      if (family === finding.family) times[rule] = (times[rule] ?? 0) + 1;
    return times;
  };
  const before = timesIn(draft.text);
  const after = timesIn(draft.text.slice(0, finding.start) + text + draft.text.slice(finding.end));
  return (
    (after[finding.rule] ?? 0) < before[finding.rule]! &&
    Object.entries(after).every(([rule, count]) => count <= (before[rule] ?? 0))
  );
}
