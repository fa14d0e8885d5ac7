/**
 * Where a person stands on the path from reading to hosting a conversation (coaching notes B4), in its order. `none`: it was
 * not begun, or left; every rule speaks.
 */
export const stages = ['none', 'why', 'observe', 'comment', 'reply', 'post', 'host'] as const;

export type Stage = (typeof stages)[number];
