import { catalogue } from '../../tests/fixtures/catalogue';
import { until } from '../browser/launched';
import type { Scene } from './action';
import type { Tab } from './tab';

const patience = 5_000;

/** LinkedIn's own editors break the policy of its page; nothing of ours may. */
const isOurs = (violation: string): boolean => !violation.includes('/__fixture/');

const say = (place: string, what: string, seen: object): Error =>
  new Error(`${place}: ${what} ${JSON.stringify(seen, undefined, 1)}`);

/** DOM and model show the text that is expected, or there is no composer where none is expected. */
async function checkText({ coached, place: { id }, text, isOpen }: Tab): Promise<void> {
  if ((await coached.mounted()).includes(catalogue[id].editor) !== isOpen)
    throw say(id, isOpen ? 'The composer is gone.' : 'There is a composer.', { mounted: await coached.mounted() });
  if (!isOpen) return;
  let last = {};
  const agree = async (): Promise<boolean> => {
    const [model, dom] = [await coached.model(), await coached.dom()];
    last = { expected: text, model, dom };
    return model === text && dom === text;
  };
  await until('agreement', agree, patience).catch(() => {
    throw say(id, 'DOM text, model text and expectation differ.', last);
  });
}

/** The site was asked to publish what was published, and nothing else. */
async function checkSent({ coached, place: { id }, sent }: Tab): Promise<void> {
  const asked = (await coached.submitted()).map(({ text }) => text);
  if (asked.join('\0') !== sent.join('\0')) throw say(id, 'Other texts were submitted.', { expected: sent, asked });
}

async function checkErrors({ coached, place: { id } }: Tab): Promise<void> {
  const errors = await coached.errors();
  const violations = (await coached.violations()).filter(isOurs);
  if (errors.length + violations.length > 0) throw say(id, 'Something went wrong.', { errors, violations });
}

/** Compares everything that can be seen with everything that is expected. @throws with what differs */
export async function check({ tabs, thrown, ledger }: Scene): Promise<void> {
  for (const tab of tabs) {
    await checkText(tab);
    await checkSent(tab);
    await checkErrors(tab);
  }
  if (thrown.length > 0) throw new Error(`Scripts have thrown: ${thrown.join('\n')}`);
  await ledger.holdsNoOther();
}
