import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** The files of an archive by their paths. */
export type ArchiveFiles = Readonly<Record<string, string>>;

const minute = 60_000;
const first = Date.UTC(2025, 0, 6, 9);

const said = [
  'We are thrilled to announce the opening of our Leeds office.',
  'Rosa ran the site alone all summer. What would you have asked her first?',
  'Deux pompes ont lâché la même nuit. Laquelle auriez-vous changée en premier ?',
  'Thank you for the drawing; the second valve is the one that we had missed.',
];

/** Texts that differ from each other, so that none is reviewed twice. */
const textOf = (index: number): string => `${said[index % said.length]} (${index})`;

/** Every five minutes one text, so that any number of them fits into a few years. */
const timeOf = (index: number): Date => new Date(first + index * 5 * minute);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** LinkedIn's archive of `count` texts: of five, two are posts, two comments and one a bare reshare. */
export function linkedInFiles(count: number): ArchiveFiles {
  const shares = ['Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility'];
  const comments = ['Date,Link,Message'];
  const reposts = ['Date,Link'];
  for (let index = 0; index < count; index++) {
    const date = timeOf(index).toISOString().slice(0, 19).replace('T', ' ');
    const link = `https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A${7_000_000_000 + index}`;
    if (index % 5 < 2) shares.push(`${date},${link},${quoted(`${textOf(index)}"\n""\n"Next line.`)},,,MEMBER_NETWORK`);
    else if (index % 5 < 4) comments.push(`${date},${link},${quoted(textOf(index))}`);
    else reposts.push(`${date},${link}`);
  }
  return {
    'Shares.csv': shares.join('\n'),
    'Comments.csv': comments.join('\n'),
    'InstantReposts.csv': reposts.join('\n'),
    'Connections.csv': 'First Name,Last Name\n',
  };
}

const timeOfX = (index: number): string =>
  timeOf(index)
    .toUTCString()
    .replace(/^(\w{3}), (\d\d) (\w{3}) (\d{4}) ([\d:]+) GMT$/, '$1 $3 $2 $5 +0000 $4');

function tweet(index: number): object {
  const created_at = timeOfX(index);
  const kinds = [
    { full_text: textOf(index) },
    { full_text: `@ana_l ${textOf(index)}`, in_reply_to_user_id_str: '7' },
    { full_text: `RT @ana_l: ${textOf(index)}` },
    { full_text: textOf(index), in_reply_to_user_id_str: '42' },
    { full_text: `@sam_k ${textOf(index)}`, in_reply_to_user_id_str: '8' },
  ];
  return { tweet: { created_at, ...kinds[index % 5] } };
}

/** X's archive of `count` texts: of five, one is a post, two are answers, one a reshare and one goes on a thread of one's own. */
export const xFiles = (count: number): ArchiveFiles => ({
  'data/account.js': 'window.YTD.account.part0 = [{"account":{"accountId":"42"}}]',
  'data/tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify(Array.from({ length: count }, (_, index) => tweet(index)))}`,
  'assets/README.txt': 'x',
});

/** A folder for archives, gone when it is let go of. */
export function makeFolder(): {
  zip(name: string, files: ArchiveFiles): Promise<string>;
  path: string;
  remove(): void;
} {
  const path = mkdtempSync(join(tmpdir(), 'archives-'));
  return {
    path,
    zip: async (name, files) => {
      const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
      for (const [file, text] of Object.entries(files)) await writer.add(file, new TextReader(text));
      const zip = await writer.close();
      writeFileSync(join(path, name), new Uint8Array(await zip.arrayBuffer()));
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
