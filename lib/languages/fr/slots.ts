import type { SlotFunction } from '../../engine/pack';
import { plain } from './voices';

/** « Voici » for verbs that show something, nothing for « rejoindre » and the like. */
const present = (phrase: string): string | undefined =>
  /(?:annoncer|partager|dévoiler|présenter|officialiser|révéler|confirmer|part)$/u.test(plain(phrase))
    ? 'voici'
    : undefined;

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

const adjunct =
  /(?<!\p{L})(?:\d|hier|demain|aujourd|ce|cet|cette|pour|afin|dans|avec|sur|après|avant|depuis|dès|à|au|aux|en|chez|par|via|lors|qui|que|dont|où|et|ou|prochain|prochaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|la|les)(?!\p{L})/iu;

/** A noun phrase without anything that may belong to the verb, so that a verb can follow it. */
function bare(text: string): string | undefined {
  const noun = withoutDe(text) ?? text;
  const rest = noun.replace(/^(?:notre|nos|mon|ma|mes|le|la|les|l['’]|une?) ?/i, '');
  return rest === noun || noun.length > 60 || adjunct.test(rest) || rest.split(' ').length > 5 ? undefined : noun;
}

const plural = (noun: string): boolean => /^(?:les|nos|mes|vos|leurs|ces|deux|trois|quatre|cinq) /i.test(noun);

/** The words of thanks before « à », « aux »: « Un grand merci à toutes nos équipes » → « Un grand merci ». */
const thanks = (phrase: string): string | undefined =>
  /^(.*?(?:merci|bravo|félicitations|chapeau|gratitude|hommage))(?!\p{L})/iu.exec(phrase)?.[1];

/** First choice of a ballot of emoji: « 👍 pour le bureau, ❤️ pour » → « Le bureau ». */
function ballot(phrase: string): string | undefined {
  const first = /(?:pour|=|si) ([^,;/|\n]+?)[\s,;/|]*(?:\p{Extended_Pictographic}|et\s+\p{Extended_Pictographic})/u
    .exec(phrase)?.[1]
    ?.trim();
  return first && first.charAt(0).toUpperCase() + first.slice(1);
}

/** Words that need a capital only where a sentence begins. */
const common =
  /^(?:(?:L[ae]s?|Une?|De|D[eu]s|Du|Nous|On|Je|Ils?|Elles?|Ce|Cette|Notre|Nos|Plus|Moins|Pas|Tout|Parce)[ \u00a0]|[LDCJNSMQ][’'])/u;

/** Functions that templates call as `{name:slot}`; those of `voices` are beside them. */
export const slots: Readonly<Record<string, SlotFunction>> = {
  voici: present,
  'sans-de': withoutDe,
  de: withDe,
  nu: bare,
  'ont-ouvert': (text) => {
    const noun = bare(text);
    return noun && `${noun} ${plural(noun) ? 'ont' : 'a'} ouvert`;
  },
  merci: thanks,
  /** What a firm says of itself, said by those who are in it. */
  notre: (text) => text.replace(/(?<!\p{L})(?:son|sa)(?!\p{L})/gu, 'notre').replace(/(?<!\p{L})ses(?!\p{L})/gu, 'nos'),
  /** The verb at the end of « Acme se félicite », which « on » shares. */
  verbe: (text) => /(?<!\p{L})(?:(?:se |a le )\p{Ll}+|s[’']\p{Ll}+|\p{Ll}{3,})$/u.exec(text)?.[0],
  /** A sentence as it goes on after a colon: only where its first word is a common one. */
  suite: (text) => (common.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : undefined),
  /** For a slot that begins with a common word. */
  /** A text that says something, not only a link or a tag. */
  said: (text) => (/\p{L}{3}/u.test(text.replace(/(?:https?:|[#@])\S+/g, '')) ? text : undefined),
  low: (slot) => slot.charAt(0).toLowerCase() + slot.slice(1),
  vote: ballot,
};
