import { readCsv } from './csv';
import { Damage } from './damage';
import type { Contents, Item, Part } from './item';
import { partsNamed } from './item';
import { opensWithName } from './opens-with-name';

/** The files of LinkedIn's archive that hold what a member published, with the columns that must be there. */
const files = {
  shares: { name: 'shares', columns: ['Date', 'ShareCommentary'], dialect: { backslash: false } },
  comments: { name: 'comments', columns: ['Date', 'Message'], dialect: { backslash: true } },
  reposts: { name: 'instant_?reposts', columns: ['Date'], dialect: { backslash: false } },
} as const;

/** Of loose files, what is not among them; who drops `Comments.csv` alone has answered in every text. */
export function missingOf(parts: readonly Part[]): Contents['missing'] {
  const held = linkedInParts(parts);
  if (!held.every(({ isLoose }) => isLoose)) return undefined;
  const lacks = (which: 'shares' | 'comments'): boolean => partsNamed(held, files[which].name, 'csv').length === 0;
  if (lacks('comments')) return 'comments';
  return lacks('shares') ? 'shares' : undefined;
}

/** The parts of LinkedIn's archive that count; empty where these are no files of LinkedIn. */
export const linkedInParts = (parts: readonly Part[]): Part[] =>
  Object.values(files).flatMap(({ name }) => partsNamed(parts, name, 'csv'));

/**
 * What a member published: posts, comments and answers, reshares. Whose post a comment stands under is told only where the
 * addresses of both name the same post; then it speaks to oneself, unless it opens with somebody's name.
 * @throws Damage
 */
export async function readLinkedIn(parts: readonly Part[]): Promise<Item[]> {
  const shares = await readAll(parts, 'shares', readShare);
  const own = new Set(shares.flatMap(({ thread }) => (thread ? [thread] : [])));
  const comments = await readAll(parts, 'comments', (at, field) => readComment(at, field, own));
  const reposts = await readAll(parts, 'reposts', (at): Item => ({ at, kind: 'reshare', text: '' }));
  return [...shares, ...comments, ...reposts];
}

type Field = (column: string) => string;

async function readAll(
  parts: readonly Part[],
  which: keyof typeof files,
  read: (at: number, field: Field) => Item,
): Promise<Item[]> {
  const { name, columns, dialect } = files[which];
  const items: Item[] = [];
  for (const part of partsNamed(parts, name, 'csv')) {
    for (const { line, field } of readCsv(part.name, await part.text(), columns, dialect)) {
      const at = readDate(field('Date'));
      if (at === undefined) throw new Damage({ why: 'date', file: part.name, line });
      items.push(read(at, field));
    }
  }
  return items;
}

const dateShape = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?: ?UTC|Z)?$/;

/** `2024-03-07 09:15:00`, which is UTC. */
function readDate(text: string): number | undefined {
  const [, day, time] = dateShape.exec(text.trim()) ?? [];
  const at = Date.parse(`${day}T${time}Z`);
  return Number.isNaN(at) ? undefined : at;
}

/** A line break in a post arrives as quotation mark, line break, quotation mark. */
const joinLines = (text: string): string => text.replace(/"(\r?\n)"/g, '$1');

function readShare(at: number, field: Field): Item {
  const text = joinLines(field('ShareCommentary'));
  const thread = postIn(field('ShareLink'));
  // Neither words nor a picture nor a link of one's own: a post of somebody else, passed on.
  const bare = text.trim() === '' && field('MediaUrl') === '' && field('SharedUrl') === '';
  return { at, kind: bare ? 'reshare' : 'post', text, ...(thread && { thread }) };
}

function readComment(at: number, field: Field, own: ReadonlySet<string>): Item {
  const message = joinLines(field('Message'));
  const link = field('Link');
  const thread = postIn(link);
  const addressee = opensWithName(message);
  // The site put the name there; what was said begins after it.
  const text = addressee ? message.slice(addressee.length).replace(/^[\s,]+/, '') : message;
  const isReply = addressee !== undefined || /replyUrn/i.test(link);
  const towards = thread && own.has(thread) && !isReply ? 'self' : 'other';
  return {
    at,
    kind: isReply ? 'reply' : 'comment',
    towards,
    text,
    ...(thread && { thread }),
    ...(addressee && { addressee }),
  };
}

/** The number of the post that an address of LinkedIn names: `…urn%3Ali%3Aactivity%3A7012…`. */
const postIn = (link: string): string | undefined => /(?:activity|share|ugcPost)(?::|%3A|-)(\d{6,})/i.exec(link)?.[1];
