import { Damage } from './damage';
import type { Contents, Part } from './item';
import { linkedInParts, missingOf, readLinkedIn } from './linkedin';
import { readX, xParts } from './x';
import { LARGEST, openZip } from './zip';

/** ZIPs and loose files, as they were handed over, as the files that they hold. @throws Damage */
export async function openFiles(files: readonly File[]): Promise<Part[]> {
  const parts = files.map((file) => (/\.zip$/i.test(file.name) ? openZip(file.name, file) : [loose(file)]));
  return (await Promise.all(parts)).flat();
}

function loose(file: File): Part {
  const { name, size } = file;
  const text = async (): Promise<string> => {
    if (size > LARGEST) throw new Damage({ why: 'large', file: name });
    return file.text();
  };
  return { name, text, isLoose: true };
}

/** What the archives of the sites that are among these files come to. @throws Damage, also when there is none */
export async function readArchive(parts: readonly Part[]): Promise<Contents[]> {
  const found: Contents[] = [];
  if (linkedInParts(parts).length > 0)
    found.push({ source: 'linkedin', items: await readLinkedIn(parts), missing: missingOf(parts) });
  if (xParts(parts).length > 0) found.push({ source: 'x', items: await readX(parts) });
  if (found.length === 0) throw new Damage({ why: 'nothing' });
  return found;
}
