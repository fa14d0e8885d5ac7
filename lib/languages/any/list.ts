/** Words written in one row, with blanks between them, as a list. */
export const list = (written: string): string[] => written.split(/\s+/);
