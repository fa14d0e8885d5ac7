/** When something dear is done: in the next frame, or before long. */
export interface Frames {
  /** In the next frame, whatever else was to be drawn there. */
  soon(): void;
  /** Within `ms`, however often it is asked for meanwhile. */
  later(): void;
  /** Draws something cheaper in the next frame, unless the dear work is due there. */
  draw(work: () => void): void;
  /** Whether the next frame does the dear work. */
  isDue(): boolean;
  stop(): void;
}

/** @param ms between two times that `later` is asked for, milliseconds */
export function keepFrames(work: () => void, ms: number): Frames {
  let frame = 0;
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    clearTimeout(timer);
    timer = undefined;
    isDue = false;
    work();
  };
  const draw = (what: () => void): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(what);
  };
  return {
    soon() {
      isDue = true;
      draw(run);
    },
    later() {
      timer ??= setTimeout(run, ms);
    },
    draw: (what) => void (isDue || draw(what)),
    isDue: () => isDue,
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}
