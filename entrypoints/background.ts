import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import css from '@/components/card.css?inline';
import { watchAccess } from '@/lib/access/grants';
import { makeKeeper } from '@/lib/access/keep';
import { isPlace, readPlacesByHost, withPlaces } from '@/lib/access/places';
import { restingRules } from '@/lib/habits/path-rules';
import type { Note } from '@/lib/health/note';
import { versionOf } from '@/lib/health/version';
import { carry } from '@/lib/languages/carry';
import { detector } from '@/lib/languages/detect';
import { packs } from '@/lib/languages/packs';
import weighing from '@/lib/languages/weighing.json';
import { type Answers, answerWith } from '@/lib/messages/answer';
import type { Refusal, Reply } from '@/lib/messages/protocol';
import { tellPages } from '@/lib/messages/tell-pages';
import { adapterFor, chooseAdapter, type Shelf } from '@/lib/policy/adapters';
import { fingerprintOf } from '@/lib/policy/fingerprint';
import { anywhere } from '@/lib/sites/anywhere';
import { allSites } from '@/lib/sites/sites';
import { readOverrides } from '@/lib/storage/adapters';
import { changeInTurn } from '@/lib/storage/change';
import { readEffective, readIdentity, watchEffective } from '@/lib/storage/frame';
import { type Log, openLog } from '@/lib/storage/log';
import { keepReading } from '@/lib/storage/reading';
import { record } from '@/lib/storage/record';
import { keptRules } from '@/lib/storage/rules';
import { noteSight } from '@/lib/storage/sight';
import { watchWish } from '@/lib/storage/wish';
import { en } from '@/lib/wording/en';
import { fr } from '@/lib/wording/fr';
import { lookAfter, setClock, startClock } from './background/clock';
import { listenToClicks } from './background/notify';
import type { Rules } from './composer.content/knowledge';

export default defineBackground(() => {
  const log = openLog();
  const hosts = browser.runtime.getManifest().host_permissions ?? [];
  const own = { id: browser.runtime.id, pages: browser.runtime.getURL('/'), hosts, isPlace };
  const change = changeInTurn(Date.now);
  const keepPlaces = makeKeeper(change);
  const answer = answerWith(answersFrom(log, withPlaces(change, keepPlaces)), own);

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    answer(message, sender).then(respond);
    return true;
  });
  startClock(log);
  watchEffective(() => {
    setClock(Date.now());
    keepPlaces().then(tellPages);
  });
  watchAccess(() => {
    listenToClicks();
    keepPlaces().then(tellPages);
  });
  watchWish(keepPlaces);
  keepPlaces();
});

const answersFrom = (log: Log, change: ReturnType<typeof withPlaces>): Answers => ({
  'entry.put': async (entry) => {
    const refused = await record(log, entry, Date.now());
    if (refused) return { refused };
    await lookAfter(log, Date.now());
    return { stored: entry.id };
  },
  'frame.get': ({ host }) => frameOf(host),
  'site.note': async (note) => {
    const refused = await countSight(log, note);
    return refused ? { refused } : { noted: true };
  },
  'reading.add': async ({ minutes }, { url }) => {
    const site = adapterFor(new URL(url!).hostname, await shelf())?.id;
    const refused = await keepReading(log, minutes, site, Date.now());
    return refused ? { refused } : { kept: true };
  },
  'settings.patch': (step, { url }) => change(step, url).then(() => ({ changed: true })),
  'settings.change': (step) => change(step).then(() => ({ changed: true })),
  'rules.get': rulesOfAll(),
  'page.open': async ({ page }) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
    return { opened: true };
  },
});

/** Every adapter there is, and the places that the person pointed at. */
async function shelf(): Promise<Shelf> {
  const [places, overrides] = await Promise.all([readPlacesByHost(), readOverrides()]);
  return { builtIn: allSites, anywhere, places, ...overrides };
}

/** What no adapter names any more is not counted. */
async function countSight(log: Log, note: Note): Promise<Refusal['refused'] | undefined> {
  const adapter = chooseAdapter(note.site, await shelf())?.adapter;
  if (!adapter?.variants.some(({ id }) => id === note.variant)) return 'off';
  return noteSight(log, note, versionOf(adapter), Date.now());
}

const allRules = packs.flatMap(({ rules }) => rules);

async function frameOf(host: string | undefined): Promise<Reply<'frame.get'>> {
  const adapter = host === undefined ? undefined : adapterFor(host, await shelf());
  const [holds, { name }] = await Promise.all([readEffective(Date.now(), adapter?.id), readVoice()]);
  const resting = restingRules(holds.stage, allRules, holds.rulesOn.value);
  return { ...holds, resting, rules: name, ...(adapter && { adapter: { ...adapter } }) };
}

/** What the rules are made with besides the packs, and a name for it and for this version of ours. */
async function readVoice() {
  const [{ houseWords }, identity] = await Promise.all([readEffective(Date.now()), readIdentity()]);
  const { version } = browser.runtime.getManifest();
  return { terms: houseWords.value, identity, name: fingerprintOf([version, houseWords.value, identity]) };
}

/** The same for all pages; worked out again when the organisation's words or the names of who writes are others. */
function rulesOfAll(): Answers['rules.get'] {
  let rules: { name: string; json: Promise<string> } | undefined;
  return async () => {
    const voice = await readVoice();
    const { name } = voice;
    if (rules?.name !== name) rules = { name, json: keptRules(name, () => JSON.stringify(makeRules(voice))) };
    return { json: await rules.json };
  };
}

const makeRules = ({ terms, identity, name }: Awaited<ReturnType<typeof readVoice>>): Rules => ({
  ...carry(packs, detector, terms, weighing, identity, name),
  wordings: { en, fr },
  css,
});
