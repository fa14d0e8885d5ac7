import type { Identity } from '@/lib/engine/identity';

/** Who writes the examples of the rules. */
export const identity: Identity = {
  own: ['Claire Martin', 'Jean Dupont'],
  companies: ['Acme', 'Novalia'],
  interests: ['Lumio', 'Zephyr'],
  competitors: ['Kronos', 'Vexa'],
  sensitive: ['Lynx'],
};
