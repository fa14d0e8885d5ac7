import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toData } from '@/lib/languages/carry';
import { packs } from '@/lib/languages/packs';
import { type Answers, answerWith } from '@/lib/messages/answer';
import type { Reply } from '@/lib/messages/protocol';
import { tellPages } from '@/lib/messages/tell-pages';
import { adapterFor } from '@/lib/policy/adapters';
import { sites } from '@/lib/sites/sites';
import { readOverrides } from '@/lib/storage/adapters';
import { alarm, resume, scheduleResume, settlePending } from '@/lib/storage/alarms';
import { changeInTurn } from '@/lib/storage/change';
import { readEffective, watchEffective } from '@/lib/storage/frame';
import { type Log, openLog } from '@/lib/storage/log';
import { record } from '@/lib/storage/record';

export default defineBackground(() => {
  const log = openLog();
  const hosts = browser.runtime.getManifest().host_permissions ?? [];
  const own = { id: browser.runtime.id, pages: browser.runtime.getURL('/'), hosts };
  const answer = answerWith(answersFrom(log), own);

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    answer(message, sender).then(respond);
    return true;
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm.settle) settlePending(log, Date.now());
    if (name === alarm.resume) resume();
  });
  watchEffective(() => {
    scheduleResume(Date.now());
    tellPages(hosts);
  });
  // A browser that was closed meanwhile may have lost the alarms.
  settlePending(log, Date.now());
  scheduleResume(Date.now());
});

const answersFrom = (log: Log, change = changeInTurn(Date.now)): Answers => ({
  'entry.put': async (entry) => {
    const refused = await record(log, entry, Date.now());
    if (refused) return { refused };
    await settlePending(log, Date.now());
    return { stored: entry.id };
  },
  'frame.get': ({ host }) => frameOf(host),
  'settings.patch': (step) => change(step).then(() => ({ changed: true })),
  'settings.change': (step) => change(step).then(() => ({ changed: true })),
  'packs.get': async () => ({ packs: packs.map(toData).map((pack) => ({ ...pack })) }),
  'page.open': async ({ page }) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
    return { opened: true };
  },
});

async function frameOf(host: string | undefined): Promise<Reply<'frame.get'>> {
  const adapter = host === undefined ? undefined : adapterFor(host, { builtIn: sites, ...(await readOverrides()) });
  const holds = await readEffective(Date.now(), adapter?.id);
  return adapter ? { ...holds, adapter: { ...adapter } } : holds;
}
