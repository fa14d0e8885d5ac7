import type { Source } from '@/lib/habits/kept';

/** Sites whose archives are read. */
export type ArchiveSource = Exclude<Source, 'log' | 'brought'>;

/** Something that was published, as an archive tells it. In memory only, until its text was reviewed. */
export interface Item {
  /** Milliseconds since 1970. */
  at: number;
  kind: 'post' | 'comment' | 'reply' | 'quote' | 'reshare';
  /** Whom an answer speaks to; absent where the archive does not tell. */
  towards?: 'other' | 'self';
  /** Name or handle that the text opens with. */
  addressee?: string;
  /** Tells one person answered from another, within this archive. */
  person?: string;
  /** The post that was written or answered, within this archive. */
  thread?: string;
  text: string;
}

/** One file of an archive, unpacked when it is asked for. */
export interface Part {
  /** Its name without folders. */
  name: string;
  /** Handed over by itself, and not in a ZIP, which holds all that there is. */
  isLoose?: boolean;
  /** @throws Damage when it cannot be taken out of its ZIP */
  text(): Promise<string>;
}

/** What the archive of one site comes to. */
export interface Contents {
  source: ArchiveSource;
  items: Item[];
  /** The file of LinkedIn that was not handed over with the others. */
  missing?: 'shares' | 'comments' | undefined;
}

/**
 * The files of that name in their order: browsers add ` (1)` to a second download.
 * @param pattern of the name up to its ending
 */
export const partsNamed = (parts: readonly Part[], pattern: string, ending: string): Part[] => {
  const wanted = new RegExp(String.raw`^(?:${pattern})(?: ?\(\d+\))?\.${ending}$`, 'i');
  return parts.filter(({ name }) => wanted.test(name));
};
