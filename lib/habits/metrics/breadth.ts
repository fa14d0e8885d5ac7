import type { Figures } from '../figures';

/**
 * M5: different people answered in one week. People are only told apart within a week, so this is never added up over
 * several; answers of which it is not known whom they speak to add nobody. Nothing where nobody is known.
 */
export const breadth = ({ people }: Figures): number | undefined => people || undefined;
