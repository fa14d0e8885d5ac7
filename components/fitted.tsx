import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What is shown; another one is drawn in full again. */
  of: unknown;
  /** Level of the barest version. */
  barest: number;
  /** Draws at a level: 0 is the fullest. */
  children(level: number): ComponentChildren;
}

/** Fills the height it is given with the fullest version that fits; the barest one scrolls where even it does not. */
export function Fitted({ of, barest, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const [tried, setTried] = useState({ of, level: 0 });
  const level = tried.of === of ? tried.level : 0;
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = box.current ?? {};
    if (scrollHeight > clientHeight && level < barest) setTried({ of, level: level + 1 });
  });
  return <main ref={box}>{children(level)}</main>;
}
