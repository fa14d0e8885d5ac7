import { publications } from '../../../tests/browser/harness/requests';
import type { Submitted } from '../../../tests/fixtures/types';
import type { Scene } from '../scene';
import { quote, type Step } from '../step';

type Read = { wanted: string; kind: string; submitted: Submitted[]; received: string[] };

function judge({ wanted, kind, submitted, received }: Read) {
  const [sent] = submitted;
  const once = submitted.length === 1 && received.length === 1 && received[0] === wanted;
  return {
    ok: once && sent?.status === 200 && sent.kind === kind && sent.text === wanted,
    says: sent
      ? `the site received ${received.length === 1 ? 'once' : `${received.length} times`} ${quote(received[0] ?? '')} and answered ${sent.status ?? 'nothing'}`
      : 'the site received nothing',
  };
}

async function redoAndPublish({ composer, wanted }: Scene): Promise<void> {
  await composer.press('z', 'Control', 'Shift');
  await composer.holds(wanted);
  await composer.publish();
}

export const posted: Step<Read> = {
  name: 'posted',
  does: 'The suggestion is put back with Ctrl+Shift+Z, and the site’s own button is clicked.',
  act: redoAndPublish,
  async read({ composer, draft, wanted, world, startedAt }) {
    const received = publications(world.server.recorded).filter(({ at }) => at >= startedAt);
    return {
      wanted,
      kind: draft.kind,
      submitted: await composer.submitted(),
      received: received.map(({ body }) => JSON.parse(body).text as string),
    };
  },
  judge,
  sabotage: {
    before: 'posted',
    does: 'the site answers 403',
    act: ({ composer }) => composer.answerWith('403'),
  },
};
