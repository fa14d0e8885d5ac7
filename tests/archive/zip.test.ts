import { mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { describe, expect, it } from 'vitest';
import { openFiles, readArchive } from '@/lib/archive/archive';
import { openZip } from '@/lib/archive/zip';
import { problemOf } from './parts';
import { GAP, writeSparseZip } from './sparse-zip';

const shares = 'Date,ShareCommentary\n2024-03-07 09:15:00,Hello\n';

async function zip(files: Readonly<Record<string, string>>, options: object = {}): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [name, text] of Object.entries(files)) await writer.add(name, new TextReader(text));
  return writer.close();
}

const file = (blob: Blob, name = 'archive.zip'): File => new File([blob], name);
const read = async (...files: File[]) => readArchive(await openFiles(files));

describe('an archive', () => {
  it.each([[{}], [{ zip64: true }], [{ level: 0 }]])('is read from its ZIP %j, in whatever folder', async (options) => {
    const blob = await zip({ 'Basic/Shares.csv': shares, 'Basic/Photos/a.bin': 'x' }, options);
    expect(await read(file(blob))).toMatchObject([{ source: 'linkedin', items: [{ text: 'Hello' }] }]);
  });

  it('is read from loose files, of both sites at once', async () => {
    const js = (name: string, text: string): File => file(new Blob([text]), name);
    const found = await read(
      file(new Blob([shares]), 'Shares.csv'),
      js('account.js', 'window.YTD.account.part0 = [{"account":{"accountId":"42"}}]'),
      js('tweets.js', 'window.YTD.tweets.part0 = []'),
    );
    expect(found.map(({ source, items }) => [source, items.length])).toEqual([
      ['linkedin', 1],
      ['x', 0],
    ]);
  });

  it('is none when no file of a site is in it', async () => {
    const blob = await zip({ 'Connections.csv': 'a' });
    expect(await problemOf(() => read(file(blob)))).toEqual({ why: 'nothing' });
  });
});

it('a loose file that fits into no text is too large, and says so', async () => {
  const huge = file(new Blob([shares]), 'Shares.csv');
  Object.defineProperty(huge, 'size', { value: 2_000_000_000 });
  expect(await problemOf(() => read(huge))).toEqual({ why: 'large', file: 'Shares.csv' });
});

describe('a damaged ZIP says what and why', () => {
  it('without a directory', async () => {
    const blob = (await zip({ 'Shares.csv': shares })).slice(0, 60);
    expect(await problemOf(() => read(file(blob)))).toEqual({ why: 'zip', file: 'archive.zip' });
  });

  it('with a file that was changed', async () => {
    const bytes = new Uint8Array(await (await zip({ 'Shares.csv': shares }, { level: 0 })).arrayBuffer());
    const at = bytes.indexOf('H'.charCodeAt(0), 60);
    bytes[at] = 'J'.charCodeAt(0);
    expect(await problemOf(() => read(file(new Blob([bytes]))))).toEqual({ why: 'packed', file: 'Shares.csv' });
  });

  it('with a password', async () => {
    const blob = await zip({ 'Shares.csv': shares }, { password: 'x', zipCrypto: true });
    expect(await problemOf(() => read(file(blob)))).toEqual({ why: 'locked', file: 'Shares.csv' });
  });
});

/** A file on the disk of which only slices can be read; `asked` bytes of it so far. */
function watch(path: string): { blob: Blob; asked(): number } {
  const file = openSync(path, 'r');
  let asked = 0;
  const slice = (from: number, to: number): Blob => {
    const bytes = Buffer.alloc(to - from);
    asked += readSync(file, bytes, 0, bytes.length, from);
    return new Blob([bytes]);
  };
  return { blob: { size: statSync(path).size, slice } as Blob, asked: () => asked };
}

it('a ZIP64 of more than 4 GB is not read whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sparse-'));
  try {
    const path = join(folder, 'archive.zip');
    writeSparseZip(path, 'Shares.csv', shares);
    const { blob, asked } = watch(path);
    expect(blob.size).toBeGreaterThan(GAP);
    const found = await readArchive(await openZip('archive.zip', blob));
    expect(found).toMatchObject([{ source: 'linkedin', items: [{ text: 'Hello' }] }]);
    expect(asked()).toBeLessThan(1_000_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
