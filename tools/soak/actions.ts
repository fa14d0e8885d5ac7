import type { Action } from './action';
import { anotherPlace } from './actions/another-place';
import { backspace } from './actions/backspace';
import { close } from './actions/close';
import { killBackground } from './actions/kill-background';
import { leave } from './actions/leave';
import { navigate } from './actions/navigate';
import { newLine } from './actions/new-line';
import { open } from './actions/open';
import { publish } from './actions/publish';
import { reloadExtension } from './actions/reload-extension';
import { reloadPage } from './actions/reload-page';
import { remount } from './actions/remount';
import { secondTab } from './actions/second-tab';
import { take } from './actions/take';
import { typeKeys } from './actions/type-keys';
import { undo } from './actions/undo';
import { writePlain } from './actions/write-plain';
import { writeRule } from './actions/write-rule';

/** Everything that can happen. */
export const actions: readonly Action[] = [
  writeRule,
  writePlain,
  typeKeys,
  newLine,
  backspace,
  take,
  undo,
  publish,
  leave,
  close,
  open,
  remount,
  navigate,
  killBackground,
  reloadExtension,
  reloadPage,
  secondTab,
  anotherPlace,
];
