import { browser } from 'wxt/browser';
import { alarm, resume, scheduleResume, scheduleTidy, settlePending, tidyLog } from '@/lib/storage/alarms';
import type { Log } from '@/lib/storage/log';
import { showDot } from './dot';
import { listenToClicks, ringNotice, scheduleComeBack, scheduleReminder } from './notify';

async function ring(name: string, log: Log, now: number): Promise<void> {
  if (name === alarm.settle) await settlePending(log, now);
  if (name === alarm.resume) await resume();
  if (name === alarm.tidy) await tidyLog(log, now);
  await ringNotice(name, log, now);
  await showDot(log, now);
}

/** Sets what the settings ask for. */
export async function setClock(now: number): Promise<void> {
  await scheduleResume(now);
  await scheduleReminder(now);
}

/** Sees to what an entry that was kept, or an earlier time, leaves to be done. */
export async function lookAfter(log: Log, now: number): Promise<void> {
  await settlePending(log, now);
  await scheduleComeBack(log, now);
  await showDot(log, now);
}

/** Listens to alarms, and sets them: a browser that was closed meanwhile may have lost them. */
export function startClock(log: Log): void {
  browser.alarms.onAlarm.addListener(({ name }) => void ring(name, log, Date.now()));
  listenToClicks();
  void setClock(Date.now());
  void scheduleTidy();
  void lookAfter(log, Date.now());
}
