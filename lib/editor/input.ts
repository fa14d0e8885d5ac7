/** What inserts without a key; an editor that does it itself keeps `beforeinput` from coming. */
export const insertions = ['beforeinput', 'input', 'paste', 'cut', 'drop'] as const;

/** Keys that leave the text as it is. */
const moving = /^(Arrow|Page|Home$|End$|Escape$|Tab$|Control|Shift|Alt|Meta|OS$|CapsLock|NumLock|Context|F\d)/;

/**
 * Whether an event of the person may change the text: editors take Enter, Delete and others at the key itself, and prevent
 * the events that would tell of it.
 */
export const isInput = ({ type, key }: Event & { key?: string }): boolean =>
  type === 'keydown' ? !moving.test(key ?? '') : insertions.some((one) => one === type);
