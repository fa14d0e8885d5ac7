import { useEffect, useRef } from 'preact/hooks';

const all = 'button:not(:disabled), input, textarea, a[href]';

/**
 * Keeps a keyboard's place where an act takes its own button away: the focus goes to what came up in its stead, not to the
 * top of the page. To be spread on the element that holds the acts.
 */
export function useKeptFocus() {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (last.current === undefined || !isLost(box.current)) return;
    const fields = box.current?.querySelectorAll<HTMLElement>(all) ?? [];
    [...fields].at(Math.min(last.current, fields.length - 1))?.focus();
  });
  return {
    ref: box,
    // Who clicks beside everything has left the place on purpose.
    onMouseDown: ({ target }: MouseEvent) => {
      if (!(target as Element).closest(all)) last.current = undefined;
    },
    onFocusIn: ({ target }: FocusEvent) => {
      const at = [...(box.current?.querySelectorAll(all) ?? [])].indexOf(target as Element);
      last.current = at < 0 ? undefined : at;
    },
  };
}

/** Whether nothing of the page has the keyboard. */
function isLost(within: Element | null): boolean {
  const page = within?.ownerDocument;
  return page !== undefined && (page.activeElement === null || page.activeElement === page.body);
}
