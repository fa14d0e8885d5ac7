import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Bytes of zeros that stand before what is looked for: nothing of them is on the disk. */
export const GAP = 4_500_000_000;

const FULL = 0xffff_ffff;

const u16 = (...numbers: number[]): Buffer => Buffer.from(new Uint16Array(numbers).buffer);
const u32 = (...numbers: number[]): Buffer => Buffer.from(new Uint32Array(numbers).buffer);
const u64 = (...numbers: number[]): Buffer => Buffer.from(new BigUint64Array(numbers.map(BigInt)).buffer);

interface Stored {
  name: string;
  crc: number;
  size: number;
  at: number;
}

/** What ZIP64 adds: sizes and place where they are too large for 32 bits, under the number 1. */
const extra = (...numbers: number[]): Buffer => Buffer.concat([u16(1, numbers.length * 8), u64(...numbers)]);

/** Version 4.5, names in UTF-8, stored as it is, on the first of January 1980. */
const about = ({ crc, name }: Stored, added: Buffer): Buffer =>
  Buffer.concat([u16(45, 0x800, 0, 0, 33), u32(crc, FULL, FULL), u16(Buffer.byteLength(name), added.length)]);

function localHeader(file: Stored): Buffer {
  const added = extra(file.size, file.size);
  return Buffer.concat([u32(0x04034b50), about(file, added), Buffer.from(file.name), added]);
}

function directoryEntry(file: Stored): Buffer {
  const added = extra(file.size, file.size, file.at);
  const rest = Buffer.concat([u16(0, 0, 0), u32(0, FULL)]);
  return Buffer.concat([u32(0x02014b50), u16(45), about(file, added), rest, Buffer.from(file.name), added]);
}

function directoryEnd(count: number, size: number, at: number): Buffer {
  const record = Buffer.concat([u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), u64(count, count, size, at)]);
  const locator = Buffer.concat([u32(0x07064b50, 0), u64(at + size), u32(1)]);
  return Buffer.concat([record, locator, u32(0x06054b50), u16(0, 0, 0xffff, 0xffff), u32(FULL, FULL), u16(0)]);
}

/** Writes a ZIP64 of more than 4 GB, a film first and then a file of this text; the film is a hole in the file. */
export function writeSparseZip(path: string, name: string, text: string): void {
  const bytes = Buffer.from(text);
  const film: Stored = { name: 'media/film.mp4', crc: 0, size: GAP, at: 0 };
  const filmHead = localHeader(film);
  const wanted: Stored = { name, crc: crc32(bytes), size: bytes.length, at: filmHead.length + GAP };
  const body = Buffer.concat([localHeader(wanted), bytes]);
  const directory = Buffer.concat([film, wanted].map(directoryEntry));
  const end = directoryEnd(2, directory.length, wanted.at + body.length);
  const file = openSync(path, 'w');
  writeSync(file, filmHead, 0, filmHead.length, 0);
  const tail = Buffer.concat([body, directory, end]);
  writeSync(file, tail, 0, tail.length, wanted.at);
  closeSync(file);
}
