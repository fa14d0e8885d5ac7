import { holds } from './closest';
import { isEditable } from './find';

/** What the person does while a change waits to be written. */
export interface Meanwhile {
  /** Keys or the pointer went to another field: whoever writes there keeps the keyboard there. */
  isElsewhere(): boolean;
  /** Called at a key in the editor itself, before the editor hears of it. */
  onKey: (() => void) | undefined;
  stop(): void;
}

const deeds = ['keydown', 'pointerdown', 'beforeinput'] as const;
const fields = 'input, select, [role="textbox"], [role="searchbox"]';

/** Heeds the person's own events from now on, until it is stopped. */
export function heedPerson(editor: HTMLElement): Meanwhile {
  const over = new AbortController();
  let elsewhere = false;
  const meanwhile: Meanwhile = { isElsewhere: () => elsewhere, onKey: undefined, stop: () => over.abort() };
  const heed = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    if (holds(editor, target)) {
      if (event.type === 'keydown') meanwhile.onKey?.();
    } else elsewhere ||= isEditable(target) || target.matches(fields);
  };
  for (const type of deeds) window.addEventListener(type, heed, { capture: true, passive: true, signal: over.signal });
  return meanwhile;
}
