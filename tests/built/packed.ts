import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Lets Chromium pack a folder; `profile` is an empty folder for its own use. @returns the file it made, beside the folder */
export function pack(executable: string, folder: string, profile: string): string {
  const args = [...asRoot, '--headless', `--user-data-dir=${profile}`, `--pack-extension=${folder}`];
  const { status, stderr } = spawnSync(executable, args, { encoding: 'utf8', timeout: 30_000 });
  if (status !== 0) throw new Error(`Chromium did not pack ${folder}: ${stderr}`);
  return `${folder}.crx`;
}

/** The archive in a packed extension: behind `Cr24`, the version, the length of the header and the header. */
function readArchive(file: string): Buffer {
  const packed = readFileSync(file);
  if (packed.toString('latin1', 0, 4) !== 'Cr24') throw new Error(`${file} is no packed extension.`);
  return packed.subarray(12 + packed.readUInt32LE(8));
}

type Member = { name: string; data: Buffer };

/** One entry of an archive's directory, and the file that it leads to. Source: PKWARE's APPNOTE, 4.3.7 and 4.3.12. */
function readMember(zip: Buffer, at: number): Member & { next: number } {
  const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
  const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
    number,
    number,
    number,
  ];
  const local = zip.readUInt32LE(at + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const stored = zip.subarray(start, start + size);
  return {
    name: zip.toString('utf8', at + 46, at + 46 + name),
    data: method === 0 ? stored : inflateRawSync(stored),
    next: at + 46 + name + extra + comment,
  };
}

function listMembers(zip: Buffer): Member[] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const { next, ...member } = readMember(zip, at);
    at = next;
    return member;
  });
}

/** Writes what a packed extension holds into a folder, as a browser does that installs it. */
export function unpack(file: string, folder: string): void {
  for (const { name, data } of listMembers(readArchive(file))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
}
