import * as z from 'zod/mini';
import { Damage } from './damage';
import type { Item, Part } from './item';
import { partsNamed } from './item';
import { makeLengthen } from './x-notes';
import { readTweet } from './x-tweet';
import { readYtd } from './ytd';

const Account = z.object({ account: z.object({ accountId: z.string() }) });

/** Today's names and those of older archives. */
const tweets = String.raw`tweets?(?:-part\d+)?`;

/** The parts of X's archive that count; empty where these are no files of X. */
export const xParts = (parts: readonly Part[]): Part[] => partsNamed(parts, tweets, 'js');

/**
 * What somebody published on X. A text that answers oneself goes on a thread of one's own; “RT @” passes on somebody
 * else's. Texts longer than a tweet stand in a file of their own, and take the place of their beginnings.
 * @throws Damage
 */
export async function readX(parts: readonly Part[]): Promise<Item[]> {
  const self = await readAccount(parts);
  const lengthen = makeLengthen(await readAll(partsNamed(parts, String.raw`note-?tweets?(?:-part\d+)?`, 'js')));
  const items: Item[] = [];
  for (const part of xParts(parts)) {
    for (const [index, entry] of (await readYtd(part)).entries()) {
      const item = readTweet(entry, self);
      if (!item) throw new Damage({ why: 'entry', file: part.name, entry: index + 1 });
      items.push({ ...item, text: lengthen(item) });
    }
  }
  return items;
}

async function readAll(parts: readonly Part[]): Promise<unknown[]> {
  const all = await Promise.all(parts.map(readYtd));
  return all.flat();
}

async function readAccount(parts: readonly Part[]): Promise<string> {
  const [part] = partsNamed(parts, 'account', 'js');
  if (!part) throw new Damage({ why: 'account' });
  const [first] = await readYtd(part);
  const { data } = Account.safeParse(first);
  if (!data) throw new Damage({ why: 'account', file: part.name });
  return data.account.accountId;
}
