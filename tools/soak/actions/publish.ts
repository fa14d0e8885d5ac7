import { catalogue } from '../../../tests/fixtures/catalogue';
import type { Answer } from '../../../tests/fixtures/types';
import { until } from '../../browser/launched';
import { pick } from '../../random/dice';
import type { Action } from '../action';
import { pause } from '../hands';
import { beginSession, isDraft, type Tab } from '../tab';

const answers: readonly Answer[] = ['ok', 'ok', 'ok', 'ok', 'ok', 'slow', '403', '403', '500', 'error'];

/** The site has taken the text: its composer goes, or is empty for the next one. */
async function meetNext(tab: Tab): Promise<void> {
  const name = catalogue[tab.place.id].editor;
  const next = await until('the text is gone', async () => {
    // One look: between two of them the composer may go.
    const model = await tab.coached.page.evaluate((editor) => window.fixture.editors[editor]?.model(), name);
    if (model === undefined) return { text: undefined };
    return model !== tab.text && { text: '' };
  });
  beginSession(tab, next.text);
}

/** The site's own button, and any answer to it. */
export const publish: Action = {
  id: 'publish',
  weight: 10,
  can: isDraft,
  act: async (tab, { ledger, world }, dice) => {
    const answer = pick(dice, answers);
    const killed = dice(4) === 0;
    await tab.coached.answerWith(answer);
    await tab.coached.publish();
    tab.sent.push(tab.text);
    if (killed) await world.launched.killBackground();
    await until('the site answered', async () => (await tab.coached.submitted()).at(-1)?.status !== undefined);
    const isTaken = answer === 'ok' || answer === 'slow';
    ledger.expect(tab, isTaken ? tab.place.accepted : 'failed');
    if (isTaken) await meetNext(tab);
    await ledger.agrees();
    // Whoever was refused reads so before the next press; one that comes at once is a double click.
    if (!isTaken) await pause(500);
    return `${answer}${killed ? ', background killed at once' : ''}`;
  },
};
