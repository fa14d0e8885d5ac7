import { ours } from '../../../tests/browser/harness/ours';
import { readMarks } from '../marks';
import { quote, type Step } from '../step';

type Read = { marked: string; underlined: string[]; chip: string };

const judge = ({ marked, underlined, chip }: Read) => ({
  ok: underlined.includes(marked) && chip !== '',
  says:
    underlined.length === 0
      ? 'nothing is underlined'
      : `${underlined.map(quote).join(' and ')} underlined; the chip says ${quote(chip)}`,
});

export const found: Step<Read> = {
  name: 'found',
  does: 'The writer pauses, and the text is looked at.',
  act: async () => {},
  async read({ composer, draft }) {
    const [chip] = await ours(composer.page).all({ css: '[data-piece="chip"] .state' });
    const underlined = (await readMarks(composer.page)).map(({ text }) => text);
    return { marked: draft.marked, underlined, chip: chip?.text ?? '' };
  },
  judge,
  sabotage: {
    before: 'found',
    does: 'the coach is switched off on this site',
    act: ({ ledger, draft }) => ledger.set({ sitesOff: [draft.site] }),
  },
};
