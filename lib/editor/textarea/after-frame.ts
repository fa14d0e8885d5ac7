/** Something that is done once, however often it was asked for. */
export interface Later {
  ask(): void;
  isAsked(): boolean;
  /** Does it now, and no more later. */
  now(): void;
  stop(): void;
}

/** Does something after the frame, in which the page lays itself out for its own sake: it is then not laid out twice. */
export function afterFrame(run: () => void): Later {
  let due: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(due);
    due = undefined;
  };
  const now = (): void => {
    stop();
    run();
  };
  return {
    ask() {
      due ??= setTimeout(now, 0);
    },
    isAsked: () => due !== undefined,
    now,
    stop,
  };
}
