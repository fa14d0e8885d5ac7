import { PAUSE, REST } from './visible';

/** Looks at something that changes often. */
export interface Pace {
  /** It has just changed. */
  changed(): void;
  stop(): void;
}

/** Right after a change; when the writer has paused; when the text has come to rest. */
export type Moment = 'change' | 'pause' | 'rest';

/** Later than the moment itself, so that whoever looks then finds it over. Milliseconds. */
const SLACK = 50;

/**
 * Has a text looked at in the next frame after a change, and again when the writer has paused and when the text has come to
 * rest. However many keys are pressed, one frame and one timer are asked for.
 */
export function keepPace(look: (moment: Moment) => void, now: () => number): Pace {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  /** How long nothing changed when it is next worth looking. */
  let due = 0;
  const wake = (): void => {
    const left = changedAt + due + SLACK - now();
    if (left > 0) {
      timer = setTimeout(wake, left);
      return;
    }
    const isPause = due === PAUSE;
    timer = isPause ? setTimeout(wake, REST - PAUSE) : undefined;
    due = REST;
    look(isPause ? 'pause' : 'rest');
  };
  const draw = (): void => {
    frame = 0;
    look('change');
  };
  return {
    changed() {
      changedAt = now();
      frame ||= requestAnimationFrame(draw);
      if (timer !== undefined && due === PAUSE) return;
      clearTimeout(timer);
      due = PAUSE;
      timer = setTimeout(wake, PAUSE + SLACK);
    },
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}
