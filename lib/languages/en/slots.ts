import type { SlotFunction } from '../../engine/pack';

/** Where a noun phrase stops being its own head: `our offices in Leeds` is about offices. */
const tail = /\s(?:of|for|in|with|at|to|on|from|by|near|between|across|that|which|who)\s.*$/i;
const singularInS = /(?:ss|us|is|ness|news|campus|business|series|analytics|economics|logistics)$/i;

const isPlural = (slot: string): boolean => {
  const head = slot.replace(tail, '').trim();
  return /\sand\s/i.test(head) || (/s$/i.test(head) && !singularInS.test(head));
};

/** Words that need a capital only where a sentence begins. */
const common =
  /^(?:An?|The|We|It|They|You|This|That|These|Our|My|No|Not|More|Less|Faster|Better|Because|When|If|In|To)\b/;

const says = (text: string, words: string): boolean => new RegExp(`\\b(?:${words})\\b`, 'i').test(text);

/** Who speaks in a text: a person who says “I” anywhere; else the firm that says “we”. */
const speakerOf = (text: string): 'I' | 'We' | undefined => {
  if (says(text, 'i|me|my|mine|myself')) return 'I';
  return says(text, 'we|our|us|ours') ? 'We' : undefined;
};

/** Grammar functions of templates; a slot is a noun phrase. */
export const slots: Readonly<Record<string, SlotFunction>> = {
  is: (slot) => (isPlural(slot) ? 'are' : 'is'),
  has: (slot) => (isPlural(slot) ? 'have' : 'has'),
  becomes: (slot) => (isPlural(slot) ? 'become' : 'becomes'),
  /** “Here is our name and site”: agrees with the first of several. */
  here: (slot) => (isPlural(slot.replace(/,? and .*$/i, '')) ? 'are' : 'is'),
  /** A word that opened a sentence, in the middle of one. */
  /** A sentence as it goes on after a colon: a common first word loses its capital. */
  follow: (slot) => slot.replace(common, (word) => word.toLowerCase()),
  /** A text that says something, not only a link or a tag. */
  said: (text) => (/\p{L}{3}/u.test(text.replace(/(?:https?:|[#@])\S+/g, '')) ? text : undefined),
  low: (slot) => slot.charAt(0).toLowerCase() + slot.slice(1),
  /** What a firm says of itself, said by those who are in it. */
  ours: (slot) => slot.replace(/\bits\b/g, 'our').replace(/\bitself\b/g, 'ourselves'),
  /** The verb at the end of “Acme launches”, as “we” has it. */
  'bare-verb': (slot) => {
    const verb = /\b[a-z]+(?:s|ed)$/.exec(slot)?.[0];
    return verb?.replace(/(?<=ch|sh|ss)es$|s$/, '');
  },
  /** Who speaks in the draft, and what he is or has: a person, unless only a firm does. */
  speaker: (draft) => speakerOf(draft) ?? 'I',
  being: (draft) => (speakerOf(draft) === 'We' ? 'We are' : 'I am'),
  having: (draft) => (speakerOf(draft) === 'We' ? 'We have' : 'I have'),
  /** The same where the text must tell. */
  teller: (draft) => {
    const speaker = speakerOf(draft);
    return speaker && (speaker === 'I' ? 'I am' : 'We are');
  },
  joins: (slot) => (isPlural(slot) ? 'join' : 'joins'),
};
