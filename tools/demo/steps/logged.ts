import type { Entry } from '../../../lib/habits/entry';
import type { Step } from '../step';

type Read = { site: string; kind: string; entries: Entry[] };

/** Ids, dates and codes are single words; a text is not. */
const holdsText = (entry: Entry): boolean => /"[^"]*\s[^"]*"/.test(JSON.stringify(entry));

const describe = ({ site, kind, outcome, features, applied }: Entry): string =>
  [
    site,
    kind,
    outcome,
    `${features?.words ?? 0} words`,
    ...applied.map(({ rule, size }) => `${rule} taken up (${size})`),
  ].join(', ');

function judge({ site, kind, entries }: Read) {
  const [entry] = entries;
  const named = entry?.site === site && entry.kind === kind && entry.outcome === 'posted';
  const taken = (entry?.applied.length ?? 0) > 0;
  if (!entry) return { ok: false, says: 'the database holds no entry of this' };
  return {
    ok: entries.length === 1 && named && taken && !entries.some(holdsText),
    says: `the database holds ${entries.map(describe).join('; ')}; no text`,
  };
}

export const logged: Step<Read> = {
  name: 'logged',
  does: 'What was counted is read from the database.',
  act: async () => {},
  async read({ ledger, draft, startedAt }) {
    const entries = (await ledger.entries()).filter(({ at }) => at >= startedAt);
    return { site: draft.site, kind: draft.kind, entries };
  },
  judge,
  sabotage: {
    before: 'posted',
    does: 'recording is switched off',
    act: ({ ledger }) => ledger.set({ recording: false }),
  },
};
