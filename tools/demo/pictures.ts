import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { onThisClock, shiftWeek, weekOf } from '../../lib/habits/calendar';
import type { FixtureId } from '../../tests/fixtures/types';
import { until } from '../browser/launched';
import { readMarks } from './marks';
import { openCard } from './open-card';
import { folder } from './report';
import { sampleWeek } from './sample-week';
import type { Stage } from './scene';

type Shared = { file: string; language: 'fr' | 'en'; dark?: true };

/** A card over a composer: what is written there, and the words whose card is open. */
type CardPicture = Shared & { fixture: FixtureId; text: string; marked: string };

/** A page of ours, and what is done on it first. */
type PagePicture = Shared & { page: string; width: number; height: number; prepare?(page: Page): Promise<void> };

const french = {
  language: 'fr',
  text: 'Merci à Yasmina, qui a tenu le chantier seule tout l’été. Ravie de vous annoncer l’ouverture de notre agence de Nantes !',
  marked: 'Ravie de vous annoncer l’ouverture de notre agence de Nantes !',
} as const;

const english = {
  language: 'en',
  text: 'Thank you Rosa, who ran the site alone all summer. We are thrilled to announce the opening of our Leeds office.',
  marked: 'We are thrilled to announce the opening of our Leeds office.',
} as const;

const bait = {
  language: 'en',
  text: 'Great week at the plant. Like and share if you are proud too!',
  marked: 'Like and share if you are proud too!',
} as const;

const thanks = { language: 'fr', text: 'Merci pour ce partage !', marked: 'Merci pour ce partage !' } as const;

const cards: readonly CardPicture[] = [
  { file: 'card-linkedin-fr', fixture: 'li-g2', ...french },
  { file: 'card-linkedin-en-dark', fixture: 'li-g3', dark: true, ...english },
  { file: 'card-x-en', fixture: 'x-home', ...english },
  { file: 'card-x-fr-dark', fixture: 'x-home', dark: true, ...french },
  { file: 'card-x-en-bait', fixture: 'x-home', ...bait },
  { file: 'card-comment-fr', fixture: 'li-comment', ...thanks },
];

async function openSample(page: Page): Promise<void> {
  await page.click('.acts .button');
  const first = await until('the sample is underlined', async () =>
    (await readMarks(page)).find(({ name }) => name.startsWith('mark-solid')),
  );
  await openCard(page, first.text);
}

const DAY = 24 * 60 * 60_000;
const monday = Date.parse(`${shiftWeek(weekOf(onThisClock(Date.now())), -1)}T12:00:00`);

/** The made-up week as it looks on its Friday evening. */
async function turnBack(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(
    (friday) => {
      Date.now = () => friday;
    },
    monday + 4.25 * DAY,
  );
  await page.reload();
  await page.waitForSelector('.rows');
}

const popup = { page: 'popup.html', width: 400, height: 600 } as const;
const sheet = { width: 1100, height: 800 } as const;
const practice = { ...sheet, page: 'practice.html', prepare: openSample } as const;
const friday = { ...popup, prepare: turnBack } as const;

const pages: readonly PagePicture[] = [
  { file: 'popup-fr', ...popup, language: 'fr' },
  { file: 'popup-en', ...popup, language: 'en' },
  { file: 'practice-fr', ...practice, language: 'fr' },
  { file: 'practice-en-dark', ...practice, language: 'en', dark: true },
  { file: 'options-en', ...sheet, page: 'options.html', language: 'en' },
];

const weeks: readonly PagePicture[] = [
  { file: 'week-fr', ...friday, language: 'fr' },
  { file: 'week-en', ...friday, language: 'en' },
  { file: 'week-fr-dark', ...friday, language: 'fr', dark: true },
];

/** The card fades in for 120 ms. */
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 400));

async function takeCard({ world, ledger }: Stage, { file, fixture, language, dark, ...draft }: CardPicture) {
  await ledger.set({ language });
  const composer = await world.open(fixture, { lang: language, ...(dark && { dark }) });
  await composer.type(draft.text);
  await openCard(composer.page, draft.marked);
  await settle();
  await composer.page.screenshot({ path: join(folder, `${file}.png`) });
  await composer.close();
}

async function takePage(
  { world, ledger }: Stage,
  { file, page: path, language, dark, width, height, prepare }: PagePicture,
) {
  await ledger.set({ language });
  const page = await world.launched.openExtensionPage(path);
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.waitForFunction(() => document.querySelector('main *') !== null);
  await prepare?.(page);
  await settle();
  // The browser makes the popup's window as high as what it shows.
  const shown = (await page.$('.popup')) ?? page;
  await shown.screenshot({ path: join(folder, `${file}.png`) });
  await page.close();
}

/** Takes every picture; for the last ones the log holds the made-up week alone. @returns their files */
export async function takePictures(stage: Stage): Promise<string[]> {
  const { ledger } = stage;
  for (const picture of cards) await takeCard(stage, picture);
  for (const picture of pages) await takePage(stage, picture);
  await ledger.burn();
  await ledger.put(sampleWeek(monday));
  await ledger.set({ noticeSeen: true });
  for (const picture of weeks) await takePage(stage, picture);
  return [...cards, ...pages, ...weeks].map(({ file }) => join(folder, `${file}.png`));
}
