import type { Grammar, Tables } from '../../engine/pack';
import { askingBy } from './asking';
import { plannedBy } from './topic';

const pluralBy =
  (tail: RegExp, singular: RegExp) =>
  (slot: string): boolean => {
    const head = slot.replace(tail, '').trim();
    return /\sand\s/i.test(head) || (/s$/i.test(head) && !singular.test(head));
  };

const says = (text: string, words: string): boolean => new RegExp(`\\b(?:${words})\\b`, 'i').test(text);

/** Who speaks in a text: a person who says “I” anywhere; else the firm that says “we”. */
const speakerOf = (text: string): 'I' | 'We' | undefined => {
  if (says(text, 'i|me|my|mine|myself')) return 'I';
  return says(text, 'we|our|us|ours') ? 'We' : undefined;
};

const softer: Readonly<Record<string, string>> = { always: 'mostly', never: 'rarely' };
/** Whether each *always* or *never* of a draft is said of people in general, so that a softer word is as true. */
function isOfMany(word: string, draft: string, many: string): boolean {
  const all = draft.match(new RegExp(`\\b${word}\\b`, 'gi'))?.length ?? 0;
  const general = new RegExp(
    `(?<=(?:^|[.!?:\\n])\\s*(?:[a-z]+ )?${many}\\b(?: who| that)?[^.!?:\\n]{0,40})\\b${word}\\b`,
    'gi',
  );
  return (draft.match(general)?.length ?? 0) === all;
}

/** Words that are not inside quotation marks. */
function unquoted(slot: string, draft: string): string | undefined {
  const line = draft.slice(0, draft.indexOf(slot)).split('\n').at(-1) ?? '';
  const isOpen = line.lastIndexOf('“') > line.lastIndexOf('”') || line.split('"').length % 2 === 0;
  return isOpen ? undefined : slot;
}

/** Words for the one who speaks in the draft. */
const speaking: Grammar['slots'] = {
  /** Who speaks in the draft, and what he is or has: a person, unless only a firm does. */
  speaker: (draft) => speakerOf(draft) ?? 'I',
  being: (draft) => (speakerOf(draft) === 'We' ? 'We are' : 'I am'),
  having: (draft) => (speakerOf(draft) === 'We' ? 'We have' : 'I have'),
  /** The same where the text must tell. */
  teller: (draft) => {
    const speaker = speakerOf(draft);
    return speaker && (speaker === 'I' ? 'I am' : 'We are');
  },
  /** Who was surprised: nobody, where only a firm speaks. */
  me: (draft) => (speakerOf(draft) === 'We' ? undefined : 'me'),
};

/** What is asked of the readers at the end, and of what, where the draft leaves room for it. */
function inviting(tables: Tables, isPlural: (slot: string) => boolean): Grammar['slots'] {
  const isPlanned = plannedBy(tables);
  const { endsOpen, reportsDeed, leavesRoom } = askingBy(tables);
  return {
    /** A topic that one may see differently, or one that one may ask about, where the draft leaves room for it. */
    plan: (slot, draft) =>
      isPlanned(slot) && (slot.includes(' ', 4) ? endsOpen(draft) : reportsDeed(draft)) ? slot : undefined,
    thing: (slot, draft) => (!isPlanned(slot) && reportsDeed(draft) ? slot : undefined),
    affects: (slot) => (isPlural(slot) ? 'affect' : 'affects'),
    /** How a question is put that only the writer knows, after a draft that leaves room for one. */
    'one-question': (draft) => (leavesRoom(draft) ? 'One question for you' : undefined),
  };
}

/** Grammar functions of templates; a slot is a noun phrase. */
export function slotsBy(tables: Tables): Grammar['slots'] {
  const { slots: words = {} } = tables;
  const isPlural = pluralBy(new RegExp(String(words.tail), 'i'), new RegExp(String(words.singular), 'i'));
  const common = new RegExp(String(words.common));
  return {
    is: (slot) => (isPlural(slot) ? 'are' : 'is'),
    has: (slot) => (isPlural(slot) ? 'have' : 'has'),
    becomes: (slot) => (isPlural(slot) ? 'become' : 'becomes'),
    /** “Here is our name and site”: agrees with the first of several. */
    here: (slot) => (isPlural(slot.replace(/,? and .*$/i, '')) ? 'are' : 'is'),
    /** A sentence as it goes on after a colon: a common first word loses its capital. */
    follow: (slot) => slot.replace(common, (word) => word.toLowerCase()),
    /** The end of a sentence, where it has one: before a colon a list may follow. */
    stop: (end) => (end === '' ? undefined : '.'),
    /** A text that says something, not only a link or a tag, nor a row of points. */
    line: (text) =>
      /\p{L}{3}/u.test(text.replace(/(?:https?:|[#@])\S+/g, '')) && !/^[→➡►▶•-]|[→➡►▶•✅].*[→➡►▶•✅]/u.test(text)
        ? text
        : undefined,
    /** Whom to ask, where one says “we remain at your disposal”. */
    us: (slot) => (/^we/i.test(slot) ? 'us' : 'me'),
    /** What a firm says of itself, said by those who are in it. */
    ours: (slot) => slot.replace(/\bits\b/g, 'our').replace(/\bitself\b/g, 'ourselves'),
    /** The verb at the end of “Acme launches”, as “we” has it. */
    'bare-verb': (slot) => {
      const verb = /\b[a-z]+(?:s|ed)$/.exec(slot)?.[0];
      return verb?.replace(/(?<=ch|sh|ss)es$|s$/, '');
    },
    ...speaking,
    unquoted,
    joins: (slot) => (isPlural(slot) ? 'join' : 'joins'),
    ...inviting(tables, isPlural),
    /** An absolute that leaves room for an exception. */
    soften: (slot, draft) => (isOfMany(slot, draft, String(words.many)) ? softer[slot.toLowerCase()] : undefined),
  };
}
