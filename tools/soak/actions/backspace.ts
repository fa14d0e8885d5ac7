import type { Action } from '../action';
import { enter } from '../hands';
import { replaceSelection, type Tab } from '../tab';

// What one press takes of an emoji or an accent differs from editor to editor.
const simple = /[a-z .,]/i;

const canDelete = ({ text, initial, caret: { start, end } }: Tab): boolean =>
  start < end || (start > initial.length && simple.test(text.charAt(start - 1)));

/** Backspace over plain letters, or over what is selected. */
export const backspace: Action = {
  id: 'backspace',
  weight: 5,
  can: (tab) => tab.isOpen && canDelete(tab),
  act: async (tab, _, dice) => {
    const most = 1 + dice(6);
    await enter(tab);
    let count = 0;
    for (; count < most && canDelete(tab); count++) {
      const { start, end } = tab.caret;
      await tab.coached.press('Backspace');
      replaceSelection(tab, '', { start: start < end ? start : start - 1, end });
    }
    return `${count} times`;
  },
};
