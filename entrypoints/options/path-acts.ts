import { askRight } from '@/lib/access/permit';
import type { Stage } from '@/lib/habits/stage';
import { send } from '@/lib/messages/send';
import type { OwnChange } from '@/lib/policy/change';
import type { Reminder } from '@/lib/policy/shapes';
import type { Right } from '@/lib/storage/right';
import type { View } from './options';
import { purposeSteps } from './purpose-steps';

/** What can be done in the section of the path. */
export interface PathActs {
  onStage(stage: Stage): void;
  /** The whole list, by its words. */
  onPurposes(labels: readonly string[]): void;
  /** Minutes a week; 0: no budget. */
  onBudget(minutes: number): void;
  onReminder(reminder: Reminder | null): void;
  onComeBack(on: boolean): void;
  onReading(on: boolean): void;
  /** Asks once more for a right that was refused or withdrawn. */
  onRight(right: Right): void;
}

async function change(steps: readonly OwnChange[]): Promise<boolean> {
  for (const step of steps) {
    const answer = await send('settings.change', step);
    if (!answer || !('changed' in answer)) return false;
  }
  return true;
}

/** The browser is asked in the click itself, and waited for afterwards. */
export function pathActs(view: View, tell: (act: () => Promise<string>) => void): PathActs {
  const { words, path, settings } = view;
  const { said } = path;
  const set = (steps: readonly OwnChange[], line = words.options.saved) =>
    tell(async () => ((await change(steps)) ? line : words.options.notSaved));
  const setIf = (asked: Promise<boolean>, step: OwnChange) =>
    tell(async () => {
      if (!(await asked)) return said.refused;
      return (await change([step])) ? words.options.saved : words.options.notSaved;
    });
  return {
    onStage(stage) {
      // Minutes of reading are counted there; whoever refuses can walk the path all the same.
      if (stage === 'observe') void askRight('scripting');
      set([{ stage }], stage === 'none' ? said.left : said.moved(said.stages[stage].name));
    },
    onPurposes: (labels) => set(purposeSteps(settings.purposes, labels, Date.now())),
    onBudget: (budgetMinutes) => set([{ budgetMinutes }]),
    // Asked once: a change of day or hour needs no right that there is not.
    onReminder: (reminder) =>
      reminder && !settings.reminder ? setIf(askRight('notifications'), { reminder }) : set([{ reminder }]),
    onComeBack: (on) => (on ? setIf(askRight('notifications'), { comeBackNotice: on }) : set([{ comeBackNotice: on }])),
    onRight(right) {
      const asked = askRight(right);
      tell(async () => ((await asked) ? words.options.saved : said.refused));
    },
    onReading: (on) => (on ? setIf(askRight('scripting'), { readingTime: on }) : set([{ readingTime: on }])),
  };
}
