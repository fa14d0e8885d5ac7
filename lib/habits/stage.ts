/**
 * Where a person stands on the path from reading to hosting a conversation (coaching notes B4), in its order. `none`: it was
 * not begun, or left; every rule speaks.
 */
export const stages = ['none', 'why', 'observe', 'comment', 'reply', 'post', 'host'] as const;

export type Stage = (typeof stages)[number];

/** Whether nothing is written yet, on purpose: a week without an exchange is then as it should be. */
export const isReading = (stage: Stage): boolean => stage === 'why' || stage === 'observe';
