import { card, chip } from '../../../tests/browser/harness/coached';
import { until } from '../../browser/launched';
import { type Dice, pick } from '../../random/dice';
import type { Action } from '../action';
import { type CardView, closeCard, enter, isCardOpen, pause, viewCard } from '../hands';
import { isDraft, replaceSelection, type Span, type Tab } from '../tab';

type Suggested = CardView['suggestions'][number];

/** How long a card takes to come, in milliseconds. */
const comesWithin = 1_000;

/** How many ideas there are stands in the chip; praise alone has no number. */
async function offersIdeas({ coached }: Tab): Promise<boolean> {
  const { text } = await coached.ours.find(chip);
  return /\d/.test(text);
}

async function askForCard(tab: Tab, byKeys: boolean): Promise<void> {
  if (!byKeys) return tab.coached.ours.click({ css: '[data-piece="chip"] .state' });
  await enter(tab);
  await tab.coached.press('.', 'Control');
}

/**
 * Opens a card by the chip or by the keyboard, unless one is open; `false` when there is nothing to open. Asks again: the
 * chip may speak of the text before, and closes a card that has just come by itself.
 */
async function openCard(tab: Tab, dice: Dice): Promise<boolean> {
  const byKeys = dice(3) === 0;
  await tab.coached.ours.find(chip);
  for (let tries = 0; tries < 4; tries++) {
    if (await isCardOpen(tab)) return true;
    if (tries > 0 && !(await offersIdeas(tab))) return false;
    await askForCard(tab, byKeys);
    await until('a card', () => isCardOpen(tab), comesWithin).catch(() => undefined);
  }
  throw new Error('The chip speaks of ideas and shows none.');
}

/** Turns to one of the card's findings. */
async function turn(tab: Tab, dice: Dice): Promise<void> {
  for (let turns = dice(3); turns > 0; turns--) {
    const [next] = await tab.coached.ours.all({ css: '[data-piece="card"] .turn button:last-of-type' });
    if (!next || next.isDisabled) break;
    await tab.coached.ours.click({ css: '[data-piece="card"] .turn button:last-of-type' });
    await pause(100);
  }
}

function placesOf(words: string, text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

/**
 * Where the open card's finding may stand: its words as they are underlined, wherever they occur; at the end of the
 * text when nothing is; anywhere in a text area, in which nothing can be underlined.
 */
async function spansOf({ coached, text, place }: Tab): Promise<Span[] | 'anywhere'> {
  const active = (await coached.marks()).filter(({ name }) => name.endsWith('-active'));
  if (active.length > 1) throw new Error(`One card, and ${active.length} marks say that it is theirs.`);
  if (active[0]) return placesOf(active[0].text, text);
  if (place.isArea) return 'anywhere';
  const ends = new Set([text.length, text.trimEnd().length]);
  return [...ends].map((end) => ({ start: end, end }));
}

/** Where the suggestion now stands instead of what; `undefined` when the text is not the one before but for that. */
function findChange(before: string, after: string, words: string, spans: Span[] | 'anywhere'): Span | undefined {
  const length = before.length + words.length - after.length;
  const all =
    spans === 'anywhere' ? placesOf(words, after).map(({ start }) => ({ start, end: start + length })) : spans;
  return all.find(({ start, end }) => before.slice(0, start) + words + before.slice(end) === after);
}

/** The click was not followed: the text is what it was, the card offers to copy, and copies. */
async function copyInstead(tab: Tab, words: string): Promise<string> {
  if (!words.includes('line')) throw new Error(`The card says for no good reason: ${words}`);
  await tab.coached.ours.click({ css: '[data-piece="card"] .said .pill' });
  return `could not be written, copied: ${words}`;
}

async function noteChange(tab: Tab, { text: words, fillIn }: Suggested, spans: Span[] | 'anywhere'): Promise<void> {
  const before = tab.text;
  const after = await tab.coached.model();
  const span = findChange(before, after, words, spans);
  if (!span) throw new Error(`${JSON.stringify(words)} was to be taken at ${JSON.stringify({ spans, before, after })}`);
  const earlier = tab.before;
  replaceSelection(tab, words, span);
  tab.before = [...earlier, before];
  if (fillIn) tab.caret = { start: span.start + fillIn.start, end: span.start + fillIn.end };
}

/** The card says what became of the click. @throws with what it shows instead, and where it stands */
async function awaitAnswer(tab: Tab): Promise<CardView> {
  let last: CardView | undefined;
  const answered = async (): Promise<CardView | false> => {
    last = await viewCard(tab);
    return last !== undefined && last.said !== 'nothing' && last;
  };
  return until('the card says what became of it', answered).catch(async ({ message }: Error) => {
    const model = await tab.coached.model();
    throw new Error(`${message} ${JSON.stringify({ card: last, boxes: await tab.coached.ours.all(card), model })}`);
  });
}

/** A click on a suggestion of a card. */
export const take: Action = {
  id: 'take',
  weight: 18,
  can: (tab) => tab.isCoached && isDraft(tab) && tab.text !== tab.dry,
  act: async (tab, _, dice) => {
    tab.dry = tab.text;
    if (!(await openCard(tab, dice))) return 'nothing to open';
    await turn(tab, dice);
    const { suggestions } = (await viewCard(tab)) ?? { suggestions: [] };
    if (suggestions.length === 0) {
      await closeCard(tab);
      return 'nothing is suggested';
    }
    delete tab.dry;
    const chosen = pick(dice, suggestions);
    const spans = await spansOf(tab);
    await tab.coached.ours.click({ css: `[data-piece="card"] [data-suggestion="${chosen.size}"]` });
    const view = await awaitAnswer(tab);
    if (view.said === 'failed') return copyInstead(tab, view.words);
    await noteChange(tab, chosen, spans);
    return `${chosen.size} ${JSON.stringify(chosen.text)}`;
  },
};
