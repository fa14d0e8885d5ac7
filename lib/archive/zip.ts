import {
  BlobReader,
  configure,
  type FileEntry,
  Uint8ArrayWriter,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { Damage } from './damage';
import type { Part } from './item';

// We run in a worker of our own, and the browser unpacks.
configure({ useWebWorkers: false, useCompressionStream: true });

/** Bytes that one file may take unpacked; a longer text than half of this fits into no string. */
export const LARGEST = 1_000_000_000;

/**
 * The files in a ZIP, from its directory alone: what is not asked for is not read, whatever its size (ZIP64 included).
 * @throws Damage when there is no directory
 */
export async function openZip(name: string, blob: Blob): Promise<Part[]> {
  const reader = new ZipReader(new BlobReader(blob));
  try {
    const entries = await reader.getEntries();
    return entries.flatMap((entry) => (entry.directory ? [] : [toPart(entry)]));
  } catch {
    throw new Damage({ why: 'zip', file: name });
  }
}

function toPart(entry: FileEntry): Part {
  const name = entry.filename.split(/[/\\]/).at(-1) ?? entry.filename;
  return { name, text: () => unpack(entry, name) };
}

async function unpack(entry: FileEntry, file: string): Promise<string> {
  if (entry.encrypted) throw new Damage({ why: 'locked', file });
  if (entry.uncompressedSize > LARGEST) throw new Damage({ why: 'large', file });
  try {
    const bytes = await entry.getData(new Uint8ArrayWriter(), { checkSignature: true });
    return new TextDecoder().decode(bytes);
  } catch {
    throw new Damage({ why: 'packed', file });
  }
}
