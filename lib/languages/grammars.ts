import type { Grammar } from '../engine/pack';
import { joins as enJoins } from './en/joins';
import { slots as enSlots } from './en/slots';
import { topic as enTopic } from './en/topic';
import { joins as frJoins } from './fr/joins';
import { slots as frSlots } from './fr/slots';
import { topic as frTopic } from './fr/topic';

/** What of each language is code, by language. The page script holds this; the rules reach it as data. */
export const grammars: Readonly<Record<string, Grammar>> = {
  en: { slots: enSlots, topic: enTopic, joins: enJoins },
  fr: { slots: frSlots, topic: frTopic, joins: frJoins },
};
