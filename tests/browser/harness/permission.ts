import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../tools/browser/find';
import { inTheBrowser } from '../../../tools/browser/firefox';
import { type Launched, type LaunchOptions, until } from '../../../tools/browser/launched';
import { makeDoor, useDialog } from './views';

/** The browser's own question whether an extension may have access: read and answered as a person does. */
export type Permission = {
  /** What the browser must be started with. */
  launch: Pick<LaunchOptions, 'args'>;
  /** Waits for the question, answers it, and tells what it said. */
  answer(launched: Launched, choice: 'allow' | 'deny'): Promise<string>;
  /** Whether a question is being asked now. */
  isAsked(launched: Launched): Promise<boolean>;
};

const buttons = { allow: 'Allow', deny: 'Deny' } as const;

async function inChromium(): Promise<Permission> {
  const { port, args } = await makeDoor();
  const dialog = 'ExtensionInstallDialogView';
  return {
    launch: { args },
    isAsked: () => useDialog(port, dialog, async (labels) => labels.length > 0),
    answer: async (_, choice) => {
      const look = (): Promise<string> =>
        useDialog(port, dialog, async (labels) => {
          await labels.find(({ text, isButton }) => isButton && text === buttons[choice])?.press();
          return labels.map(({ text }) => text).join('\n');
        });
      const said = await until('the browser asks', async () => (await look()) || undefined);
      await until('the question is answered', async () => {
        // The dialog heeds no press in its first half second, nor soon after another: nobody shall answer by accident.
        await new Promise((done) => setTimeout(done, 700));
        return (await look()) === '';
      });
      return said;
    },
  };
}

/** Evaluated in the browser's window: `notification` is the question, if there is one. */
const withQuestion = (run: string): string => `(() => {
  const { panel } = Services.wm.getMostRecentWindow('navigator:browser').PopupNotifications;
  const notification = panel.state === 'open' ? panel.querySelector('#addon-webext-permissions-notification') : null;
  return notification ? ${run} : '';
})()`;

const inFirefox: Permission = {
  launch: {},
  isAsked: async ({ browser }) => Boolean(await inTheBrowser(browser, withQuestion('true'))),
  answer: ({ browser }, choice) =>
    until('the browser asks', async () => {
      const press = choice === 'allow' ? 'notification.button' : 'notification.secondaryButton';
      const run = `(() => {
        const said = notification.getAttribute('name') + notification.getAttribute('endlabel') + '\\n' +
          [...notification.querySelectorAll('li, .webext-perm-list')].map((one) => one.textContent).join('\\n');
        ${press}.click();
        return said;
      })()`;
      return ((await inTheBrowser(browser, withQuestion(run))) as string) || undefined;
    }),
};

export const preparePermission = (name: BrowserName): Promise<Permission> =>
  name === 'chromium' ? inChromium() : Promise.resolve(inFirefox);

/** Takes the access to a host away, as a person does in the browser's own pages. */
export async function withdraw(launched: Launched, id: string, origin: string): Promise<void> {
  const pattern = `${origin}/*`;
  if (launched.name === 'firefox') {
    await inTheBrowser(
      launched.browser,
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.remove(
        ${JSON.stringify(id)}, { permissions: [], origins: [${JSON.stringify(pattern)}] },
        WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension).then(() => true)`,
    );
    return;
  }
  const page: Page = await launched.newPage('chrome://extensions');
  type Dev = { developerPrivate: { removeHostPermission(id: string, host: string): Promise<void> } };
  await page.evaluate(
    (wanted, host) => (chrome as unknown as Dev).developerPrivate.removeHostPermission(wanted, host),
    id,
    pattern,
  );
  await page.close();
}

declare const chrome: unknown;
