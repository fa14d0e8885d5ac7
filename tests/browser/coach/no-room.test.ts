import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type CoachedWorld, startCoached } from '../harness/coached';
import { hides, openPopup, shows } from '../harness/summary-screen';

let world: CoachedWorld;
let session: CDPSession;
beforeAll(async () => {
  world = await startCoached(undefined, { own: true });
  session = await world.records.page.createCDPSession();
});
afterAll(() => world?.close());
beforeEach(() => world.records.reset());

/** Room for everything of the extension, in bytes; as much as the disk has without a number. */
const leaveRoom = async (quotaSize?: number): Promise<void> => {
  const { protocol, host } = new URL(world.records.page.url());
  const origin = `${protocol}//${host}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
};

/** Has the background find no database, or the one that there is. */
async function switchOff(off: boolean): Promise<void> {
  await world.launched.evaluateInBackground((isOff: boolean) => {
    const factory = IDBFactory.prototype as IDBFactory & { before?: IDBFactory['open'] };
    factory.before ??= factory.open;
    factory.open = isOff
      ? () => {
          throw new DOMException('Switched off.', 'InvalidStateError');
        }
      : factory.before;
  }, off);
  // What is open already is let go of.
  const letGo = () =>
    new Promise<void>((done) => {
      indexedDB.deleteDatabase('parley').onsuccess = () => done();
    });
  await world.records.page.evaluate(letGo);
}

const ways = [
  { why: 'no room', refuse: () => leaveRoom(1), allow: () => leaveRoom(), line: 'no room left on the disk' },
  { why: 'no database', refuse: () => switchOff(true), allow: () => switchOff(false), line: 'gives no storage' },
];

it.each(ways)(
  '$why: said in one line, the coach goes on, and the text counts once there is',
  async ({ refuse, allow, line }) => {
    await refuse();
    const coached = await world.open('x-home', { lang: 'en' });
    await coached.write('We are thrilled to announce the opening of our Leeds office.');
    await coached.underlines('We are thrilled to announce the opening of our Leeds office.');
    await coached.publish();
    const popup = await openPopup(world.launched);
    await shows(popup, line);
    expect(await popup.$$eval('.band', (bands) => bands.length)).toBe(1);
    await popup.close();

    await coached.page.bringToFront();
    await coached.write('We are thrilled to announce the opening of our York office.');
    await coached.underlines('We are thrilled to announce the opening of our York office.');

    await allow();
    await world.records.settled(1);
    const after = await openPopup(world.launched);
    await hides(after, line);
    await after.close();
    await coached.close();
  },
);
