import { signal } from '@preact/signals';
import { redact } from '@/lib/health/redact';
import { askSkeleton } from '@/lib/messages/ask-skeleton';
import { send } from '@/lib/messages/send';
import { readAdapterFile } from '@/lib/policy/adapter-file';
import { allSites } from '@/lib/sites/sites';
import { keepOwnAdapters, removeOwnAdapters } from '@/lib/storage/adapters';
import type { Log } from '@/lib/storage/log';
import type { HealthWords } from '@/lib/wording/health/words';
import type { PageWords } from '@/lib/wording/pages/words';
import { copyText, saveFile } from './hand-out';
import type { Health, HealthActs, Shown } from './health';

/** What the last act left to be read. */
export const shown = signal<Shown>({});

interface Means {
  words: PageWords;
  health: Health;
  log: Log;
  /** Does something and reads its line out. */
  tell(act: () => Promise<string>): void;
}

/** What the section about the sites does. */
export function healthActs({ words, health, log, tell }: Means): HealthActs {
  const { said } = health;
  return {
    onLoad: (file) => tell(async () => load(await file.text(), said)),
    onRemoveFile: () => tell(() => removeOwnAdapters().then(() => said.removed)),
    onSaveAdapter: ({ adapter }) => save(`${adapter.id}-${adapter.verifiedOn}.json`, JSON.stringify(adapter, null, 2)),
    onChangeSeen: (changeSeen) => tell(() => send('settings.change', { changeSeen }).then(() => words.options.saved)),
    onForget: () => tell(async () => ('failure' in (await log.forgetSights()) ? said.unreadable : said.forgotten)),
    onReport: () => tell(() => report(health, said)),
    onCopyReport: (text) => tell(async () => ((await copyText(text)) ? said.reportCopied : said.reportNotCopied)),
    onSaveReport: (text) => save('parley-report.txt', text),
  };
}

async function load(text: string, said: HealthWords): Promise<string> {
  const { adapters, problems } = readAdapterFile(text);
  shown.value = { ...shown.value, problems };
  if (problems.length > 0) return said.notLoaded;
  await keepOwnAdapters(adapters);
  return said.loaded(adapters.map(({ name }) => name));
}

async function report({ sites: known }: Health, said: HealthWords): Promise<string> {
  const skeleton = await askSkeleton();
  const version = known.find(({ adapter }) => adapter.id === skeleton?.site)?.version ?? '-';
  const text = skeleton && redact(skeleton, allSites, version);
  shown.value = { ...shown.value, ...(text && { report: text }) };
  return text ? said.reportLead : said.reportNone;
}

const save = (name: string, text: string): void => saveFile(name, new Blob([text], { type: 'application/json' }));
