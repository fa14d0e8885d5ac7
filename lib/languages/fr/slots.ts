import type { SlotFunction, Tables } from '../../engine/pack';
import { own, plain } from './voices';

/** « Voici » for verbs that show something, nothing for « rejoindre » and the like. */
const presentBy =
  (shows: RegExp): SlotFunction =>
  (phrase) =>
    shows.test(plain(phrase)) ? 'voici' : undefined;

const contracted: readonly (readonly [RegExp, string])[] = [
  [/^du /i, 'le '],
  [/^des /i, 'les '],
  [/^de (?=(?:la|notre|nos|mon|ma|mes|leur|leurs|cette|ce|cet|ces) )/i, ''],
  [/^de (?=l['’])/i, ''],
  [/^d['’](?=une? )/i, ''],
  [/^(?:de |d['’])(?=\p{Lu})/u, ''],
];

/** « de notre agence » → « notre agence », « du site » → « le site »; nothing for other cases. */
function withoutDe(text: string): string | undefined {
  for (const [pattern, instead] of contracted) if (pattern.test(text)) return text.replace(pattern, instead);
  return undefined;
}

/** The opposite: « le site » → « du site », « une agence » → « d’une agence ». */
function withDe(text: string): string {
  if (/^les /i.test(text)) return text.replace(/^les /i, 'des ');
  if (/^le /i.test(text)) return text.replace(/^le /i, 'du ');
  return /^[aeéèêiîoôuœhy]/i.test(text) ? `d’${text}` : `de ${text}`;
}

/** A noun phrase without anything that may belong to the verb, so that a verb can follow it. */
const bareBy =
  (adjunct: RegExp, determiner: RegExp) =>
  (text: string): string | undefined => {
    const noun = withoutDe(text) ?? text;
    const rest = noun.replace(determiner, '');
    return rest === noun || noun.length > 60 || adjunct.test(rest) || rest.split(' ').length > 5 ? undefined : noun;
  };

/** The words of thanks before « à », « aux »: « Un grand merci à toutes nos équipes » → « Un grand merci ». */
const thanksBy =
  (thanks: RegExp): SlotFunction =>
  (phrase) =>
    thanks.exec(phrase)?.[1];

/** First choice of a ballot of emoji: « 👍 pour le bureau, ❤️ pour » → « Le bureau ». */
const ballotBy =
  (choice: RegExp): SlotFunction =>
  (phrase) => {
    const first = choice.exec(phrase)?.[1]?.trim();
    return first && first.charAt(0).toUpperCase() + first.slice(1);
  };

/** Words that stand only where the draft leaves room for them. */
function withholding(read: (name: string) => RegExp): Readonly<Record<string, SlotFunction>> {
  const [said, ofKind, hurt] = [read('said'), read('kinds'), read('hurt')];
  return {
    /** « J’en retiens »: not of what one said oneself, or will say. */
    retiens: (text) => (said.test(own(text)) ? undefined : 'retiens'),
    /** « De quoi parler ? »: not beside hatred, violence or a desecrated grave, even where a date is given. */
    parle: (text) => (hurt.test(own(text)) ? undefined : 'parle'),
    /** « jamais » → « presque jamais », « écoute toujours » → « écoute le plus souvent », of a kind of people only. */
    nuance: (text, draft) => {
      const said = text.toLowerCase();
      const sentences = own(draft).split(/[.!?\n]+/);
      if (sentences.some((sentence) => sentence.toLowerCase().includes(said) && !ofKind.test(sentence)))
        return undefined;
      if (said === 'jamais') return 'presque jamais';
      return said.endsWith(' toujours') ? text.replace(/toujours$/i, 'le plus souvent') : undefined;
    },
  };
}

/** Functions that templates call as `{name:slot}`; those of `voices` are beside them. */
export function slotsBy({ topic, slots = {} }: Tables): Readonly<Record<string, SlotFunction>> {
  const read = (name: string): RegExp => new RegExp(String(slots[name]), 'iu');
  const bare = bareBy(new RegExp(String(topic?.adjunct), 'iu'), read('determiner'));
  const common = new RegExp(String(slots.common), 'u');
  const plural = read('plural');
  return {
    voici: presentBy(read('shows')),
    'sans-de': withoutDe,
    de: withDe,
    nu: bare,
    'ont-ouvert': (text) => {
      const noun = bare(text);
      return noun && `${noun} ${plural.test(noun) ? 'ont' : 'a'} ouvert`;
    },
    merci: thanksBy(read('thanks')),
    /** What a firm says of itself, said by those who are in it. */
    notre: (text) =>
      text.replace(/(?<!\p{L})(?:son|sa)(?!\p{L})/gu, 'notre').replace(/(?<!\p{L})ses(?!\p{L})/gu, 'nos'),
    /** The verb at the end of « Acme se félicite », which « on » shares. */
    verbe: (text) => /(?<!\p{L})(?:(?:se |a le )\p{Ll}+|s[’']\p{Ll}+|\p{Ll}{3,})$/u.exec(text)?.[0],
    /** A sentence as it goes on after a colon: only where its first word is a common one. */
    suite: (text) => (common.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : undefined),
    vote: ballotBy(new RegExp(String(slots.choice), 'u')),
    ...withholding(read),
    minuscules: (text) => text.toLowerCase(),
    /** « au conseil » → « le conseil ». */
    'sans-a': (text) =>
      text
        .replace(/^au /i, 'le ')
        .replace(/^aux /i, 'les ')
        .replace(/^à (?=la |l['’])/i, ''),
  };
}
