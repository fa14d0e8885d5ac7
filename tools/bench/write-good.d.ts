declare module 'write-good' {
  /** Suggestions of write-good for an English text. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
