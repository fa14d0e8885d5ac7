import type { Grammar, Tables } from '../engine/pack';
import { joins as enJoins } from './en/joins';
import { slotsBy as enSlotsBy } from './en/slots';
import { topicBy as enTopicBy } from './en/topic';
import { joins as frJoins } from './fr/joins';
import { slotsBy as frSlotsBy } from './fr/slots';
import { topicBy as frTopicBy } from './fr/topic';
import { voices } from './fr/voices';
import { asking } from './fr/work';
import { leansBy } from './leans';

/** What of each language is code, by language, made of the tables that come with the rules. The page script holds this. */
export const grammars: Readonly<Record<string, (tables: Tables) => Grammar>> = {
  en: (tables) => ({ slots: enSlotsBy(tables), topic: enTopicBy(tables), joins: enJoins, leans: leansBy(tables) }),
  fr: (tables) => ({
    slots: { ...frSlotsBy(tables), ...voices(tables), ...asking(tables) },
    topic: frTopicBy(tables),
    joins: frJoins,
    leans: leansBy(tables),
  }),
};
