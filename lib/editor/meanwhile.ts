import { holds } from './closest';
import { isEditable } from './find';

/** What the person does while a change waits to be written. */
export interface Meanwhile {
  /** Keys or the pointer went to another field: whoever writes there keeps the keyboard there. */
  isElsewhere(): boolean;
  /** Called when keys or the pointer are used in the editor itself, before the editor hears of it. */
  onDeed: ((type: string) => void) | undefined;
  stop(): void;
}

const deeds = ['keydown', 'pointerdown', 'beforeinput'] as const;
const fields = 'input, select, [role="textbox"], [role="searchbox"]';

/** Heeds the person's own events from now on, until it is stopped. */
export function heedPerson(editor: HTMLElement): Meanwhile {
  const over = new AbortController();
  let elsewhere = false;
  const meanwhile: Meanwhile = { isElsewhere: () => elsewhere, onDeed: undefined, stop: () => over.abort() };
  const heed = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    if (holds(editor, target)) {
      // What we write ourselves comes as an input too.
      if (event.type !== 'beforeinput') meanwhile.onDeed?.(event.type);
    } else elsewhere ||= isEditable(target) || target.matches(fields);
  };
  for (const type of deeds) window.addEventListener(type, heed, { capture: true, passive: true, signal: over.signal });
  return meanwhile;
}
