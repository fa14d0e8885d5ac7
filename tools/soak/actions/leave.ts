import { clickOn } from '../../../tests/browser/harness/site-buttons';
import { catalogue } from '../../../tests/fixtures/catalogue';
import { until } from '../../browser/launched';
import { pick } from '../../random/dice';
import type { Action } from '../action';
import { awaitReview } from '../end-session';
import { closeCard, enter } from '../hands';
import { beginSession, isDraft } from '../tab';

/** The person leaves the composer by the site's own means: thrown away, or kept as a draft of the site. */
export const leave: Action = {
  id: 'leave',
  weight: 3,
  can: (tab) => isDraft(tab) && tab.place.ways.length > 0,
  act: async (tab, { ledger }, dice) => {
    const { coached, place } = tab;
    const way = pick(dice, place.ways);
    await awaitReview(tab);
    await closeCard(tab);
    await enter(tab);
    await coached.press('Escape');
    for (const css of way.clicks) await clickOn(coached, css);
    const name = catalogue[place.id].editor;
    await until('the composer is gone', async () => !(await coached.mounted()).includes(name));
    ledger.expect(tab, way.ends);
    beginSession(tab, undefined);
    await ledger.agrees();
    return way.ends;
  },
};
