import * as z from 'zod/mini';
import type { Item } from './item';

const Tweet = z.object({
  full_text: z.optional(z.string()),
  text: z.optional(z.string()),
  created_at: z.string(),
  in_reply_to_user_id_str: z.optional(z.nullable(z.string())),
  in_reply_to_user_id: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  in_reply_to_status_id_str: z.optional(z.nullable(z.string())),
  entities: z.optional(
    z.object({ urls: z.optional(z.array(z.object({ expanded_url: z.optional(z.nullable(z.string())) }))) }),
  ),
});

type Tweet = z.infer<typeof Tweet>;

/** One entry of `tweets.js`; older archives do without the outer name. `undefined` when it is none. */
export function readTweet(entry: unknown, self: string): Item | undefined {
  const inner = typeof entry === 'object' && entry !== null && 'tweet' in entry ? entry.tweet : entry;
  const { data } = Tweet.safeParse(inner);
  const at = data && readTime(data.created_at);
  const text = data?.full_text ?? data?.text;
  return data && at !== undefined && text !== undefined ? toItem(data, at, plain(text), self) : undefined;
}

function toItem(tweet: Tweet, at: number, text: string, self: string): Item {
  if (text.startsWith('RT @')) return { at, kind: 'reshare', text: '' };
  const person = tweet.in_reply_to_user_id_str ?? tweet.in_reply_to_user_id?.toString();
  if (person === self) return { at, kind: 'reply', towards: 'self', text };
  const handle = /^\.?(@\w{1,15})/.exec(text)?.[1];
  if (person) return { at, kind: 'reply', towards: 'other', person, text, ...(handle && { addressee: handle }) };
  return { at, kind: quotes(tweet) ? 'quote' : 'post', text };
}

const status = /^https?:\/\/(?:\w+\.)?(?:twitter|x)\.com\/\w+\/status\/\d+/i;

const quotes = ({ entities }: Tweet): boolean =>
  (entities?.urls ?? []).some(({ expanded_url }) => status.test(expanded_url ?? ''));

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** X keeps three signs as they are written in HTML. */
const plain = (text: string): string => text.replace(/&(amp|lt|gt);/g, (_, name: string) => signs[name]!);

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const timeShape = /^\w{3} (\w{3}) (\d\d) (\d\d):(\d\d):(\d\d) \+0000 (\d{4})$/;

/** `Wed Oct 10 20:19:24 +0000 2018`, or a time as ISO 8601 has it. Milliseconds since 1970. */
export function readTime(text: string): number | undefined {
  const [, month, ...numbers] = timeShape.exec(text) ?? [];
  if (month === undefined) return /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) || undefined : undefined;
  const [day, hour, minute, second, year] = numbers.map(Number);
  const at = months.indexOf(month);
  return at < 0 ? undefined : Date.UTC(year!, at / 3, day, hour, minute, second);
}
