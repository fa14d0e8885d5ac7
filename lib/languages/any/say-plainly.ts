import type { Recipe } from '../../engine/rule';

/** A piece of news said plainly, then what a *turn* and an *invite* add to it. */
export const sayPlainly = (
  match: Pick<Recipe, 'from' | 'whole'>,
  plain: string,
  turn?: string,
  invite?: string,
): Recipe[] => [
  { size: 'trim', ...match, to: `${plain}.` },
  ...(turn ? [{ size: 'turn', ...match, to: `${plain}. ${turn}`, stands: 'freely' } as const] : []),
  ...(invite ? [{ size: 'invite', ...match, to: `${plain}. ${invite}`, stands: 'last' } as const] : []),
];
