import type { Grammar, Tables } from '../engine/pack';
import { joins as enJoins, leans as enLeans } from './en/joins';
import { slots as enSlots } from './en/slots';
import { topic as enTopic } from './en/topic';
import { joins as frJoins, leans as frLeans } from './fr/joins';
import { slots as frSlots } from './fr/slots';
import { topicBy } from './fr/topic';
import { voices } from './fr/voices';

/** What of each language is code, by language, made of the tables that come with the rules. The page script holds this. */
export const grammars: Readonly<Record<string, (tables: Tables) => Grammar>> = {
  en: () => ({ slots: enSlots, topic: enTopic, joins: enJoins, leans: enLeans }),
  fr: (tables) => ({
    slots: { ...frSlots, ...voices(tables) },
    topic: topicBy(tables),
    joins: frJoins,
    leans: frLeans,
  }),
};
