import { launch } from '../browser/launch';
import { builds } from '../set-up/build';

const [chrome, firefox] = builds;

const instructions = `
To have Parley in your own browser:

  Chrome, Edge   Open chrome://extensions (edge://extensions in Edge), switch on "Developer mode",
                 press "Load unpacked" and choose the folder ${chrome.folder}
  Firefox        Open about:debugging#/runtime/this-firefox, press "Load Temporary Add-on…"
                 and choose the file ${firefox.folder}/manifest.json (Firefox forgets it when it closes)
`;

/** Opens a window with Parley on its practice page and waits until the person closes it. */
export async function openPractice(): Promise<number> {
  const { browser, openExtensionPage } = await launch('chromium', { extension: chrome.folder, headless: false });
  const closed = new Promise((done) => browser.once('disconnected', done));
  const [blank] = await browser.pages();
  const page = await openExtensionPage('practice.html');
  // The launcher fixes size and colours for pictures; here they are the person's own.
  await page.setViewport(null);
  await page.emulateMediaFeatures([]);
  await blank?.close();
  console.log('\nParley is open on its practice page. Close the window when you are done.');
  console.log(instructions);
  await closed;
  return 0;
}
