import { type Composer, findComposer, type Place } from './find';
import { submitOf } from './submit';

/** The first other variant of the site that takes this composer and knows a publish button of it; `undefined` if none does. */
export function findInstead({ site, variant, editor, prefilled }: Composer, place: Place): Composer | undefined {
  for (const other of site.variants) {
    const found = other === variant ? undefined : findComposer(editor, { ...site, variants: [other] }, place);
    if (found && submitOf(found)) return { ...found, site, prefilled };
  }
  return undefined;
}
