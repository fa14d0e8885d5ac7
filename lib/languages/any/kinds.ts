import type { Kind } from '../../engine/draft';

/** A text that is all there; a thread goes on in its other parts. */
export const whole: readonly Kind[] = ['post', 'quote', 'reshare', 'article', 'edit', 'unknown'];
