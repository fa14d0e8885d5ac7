import { batch } from '@preact/signals';
import { contextOf } from '@/lib/editor/context';
import type { Line } from '@/lib/editor/palette';
import { type Part, partAt, readWhole, selectionInWhole } from '@/lib/editor/parts';
import { themeOf } from '@/lib/editor/theme';
import type { Finding, Review } from '@/lib/engine/finding';
import type { Family } from '@/lib/engine/rule';
import { type Applying, type Desk, draftOf, seat } from './desk';
import { addTime, noteShown } from './tally';
import { keyOf, showable } from './visible';
import { isSeen } from './world';

const lineOf: Readonly<Record<Family, Line>> = { broadcast: 'solid', bait: 'wavy', praise: 'dotted', risk: 'double' };

/** Reads the composer again and shows what may be shown now. Cheap enough for every frame. */
export function refresh(desk: Desk): void {
  const { world, composer, board } = desk;
  if (!world.frame.value?.coaching.value) {
    clearDesk(desk);
    return;
  }
  const isAnother = readAgain(desk);
  const { text } = desk.whole;
  if (!desk.reviewer) {
    clearDesk(desk);
    return;
  }
  // Looking around in the page is dearer than reading the text: at the first word, and whenever the writer pauses.
  if (board.review.value === undefined || !isAnother) {
    desk.context = contextOf(composer, world.path());
    seat(desk);
    board.theme.value = themeOf(composer.editor);
  }
  if (text.trim() === '') {
    clearDesk(desk);
    return;
  }
  desk.full = desk.reviewer.review(draftOf(desk));
  const shown = showable(desk.full, {
    text,
    caret: caretIn(desk),
    quiet: world.now() - desk.changedAt,
    known: desk.known,
    aside: desk.aside,
  });
  desk.known = new Set(shownFindings(shown).map((finding) => keyOf(finding, text)));
  if (isSeen(world)) noteShown(desk.tally, shown);
  batch(() => {
    // A panel quotes what stands around the marks too.
    if (world.panels.value > 0 || !saysTheSame(board.review.value, shown)) board.review.value = shown;
    keepChosen(desk, shown);
  });
  paint(desk);
  if (dueCaution(desk, desk.warned)) void warnSoon(desk);
}

/** In a task of its own: what could stand instead takes several reviews, and the page waits for this one already. */
async function warnSoon(desk: Desk): Promise<void> {
  await desk.world.wait(0);
  if (desk.closed.signal.aborted) return;
  warn(desk, desk.warned);
  paint(desk);
}

/** Nothing that is drawn differs: most keys change nothing of what is said. */
const saysTheSame = (old: Review | undefined, { marks, praise, balance, reasons }: Review): boolean =>
  old !== undefined &&
  JSON.stringify([old.marks, old.praise, old.balance, old.reasons]) ===
    JSON.stringify([marks, praise, balance, reasons]);

/** Whether the text is another than at the last look. */
function readAgain(desk: Desk): boolean {
  const before = desk.whole.text;
  desk.whole = readWhole(desk.editors);
  const { text } = desk.whole;
  if (text !== before) noteChange(desk, text.length - before.length);
  return text !== before;
}

function noteChange(desk: Desk, letters: number): void {
  const { world, composer } = desk;
  desk.changedAt = world.now();
  // An emoji from the site's own picker is no key, and the person's all the same.
  const isPicked = letters > 0 && !/\p{L}/u.test(desk.whole.text);
  if (world.inputOf(composer).at > 0 || isPicked) addTime(desk.tally, desk.changedAt, letters);
  else {
    // The site has put it there: a text to be changed, or a draft, that comes after the focus.
    composer.prefilled = true;
    desk.startedWith = desk.whole.text.length;
  }
  // Whoever writes on has not come back to see a suggestion applied.
  dropAway(desk);
}

/** What waits for the person to come back to the text is not waited for any more. */
export function dropAway({ applying }: Desk): void {
  for (const one of applying) if (one.state.step === 'away') one.abort();
}

/** Where words are selected, none is being typed. */
function caretIn({ whole }: Desk): number | undefined {
  const at = selectionInWhole(whole);
  return at?.start === at?.end ? at?.end : undefined;
}

/** Nothing is written, or nothing may be said: no mark, no chip, no card. */
export function clearDesk(desk: Desk): void {
  desk.full = undefined;
  hideDesk(desk);
}

/** No mark, no chip, no card, while the site shows no editor; what is known of the text is kept. */
export function hideDesk(desk: Desk): void {
  desk.known = new Set();
  for (const editor of desk.editors) desk.world.marker.clear(editor);
  batch(() => {
    desk.board.review.value = undefined;
    desk.board.chosen.value = undefined;
    desk.board.apply.value = { step: 'idle' };
  });
}

/** Every finding that a card can show: the marks in their order, then the praise. */
export const shownFindings = ({ marks, praise }: Review): readonly Finding[] => (praise ? [...marks, praise] : marks);

/** The open card follows its finding through the new text, and closes when there is nothing left to say. */
function keepChosen(desk: Desk, shown: Review): void {
  const { chosen, apply } = desk.board;
  const old = chosen.value;
  if (old === undefined || apply.value.step !== 'idle') return;
  const again = shownFindings(shown)
    .filter(({ rule }) => rule === old.rule)
    .sort((a, b) => Math.abs(a.start - old.start) - Math.abs(b.start - old.start))[0];
  const words = again && desk.whole.text.slice(again.start, again.end);
  if (words === desk.chosenWords) chosen.value = again?.start === old.start ? old : again;
  else choose(desk, again);
}

/** A caution opens its card by itself, once for each of its sentences; it takes no focus and stops nothing. */
export function warn(desk: Desk, warned: Set<string>): void {
  const caution = dueCaution(desk, warned);
  if (!caution) return;
  warned.add(keyOf(caution, desk.whole.text));
  choose(desk, caution);
}

/** A caution that has not opened its card, while no other is open. */
function dueCaution({ board, whole }: Desk, warned: ReadonlySet<string>): Finding | undefined {
  if (board.chosen.value || board.apply.value.step !== 'idle') return undefined;
  return board.review.value?.marks.find((mark) => mark.level === 'caution' && !warned.has(keyOf(mark, whole.text)));
}

/** Opens the card of a finding, or closes it. */
export function choose(desk: Desk, finding: Finding | undefined): void {
  const { chosen, suggestions } = desk.board;
  desk.chosenWords = finding && desk.whole.text.slice(finding.start, finding.end);
  batch(() => {
    chosen.value = finding;
    suggestions.value = (finding && desk.reviewer?.suggest(draftOf(desk), finding)) ?? [];
  });
}

/** Opens another card, or none; what was chosen on the one before is written all the same. */
export function turnTo(desk: Desk, finding: Finding | undefined): void {
  dropAway(desk);
  const waiting = finding && applyingOf(desk, finding);
  batch(() => {
    choose(desk, finding);
    desk.board.apply.value = waiting?.state ?? { step: 'idle' };
  });
  paint(desk);
}

/** The suggestion for a finding that waits to be written. */
export const applyingOf = ({ applying }: Desk, { rule, start }: Finding): Applying | undefined =>
  [...applying].find(({ finding, signal }) => !signal.aborted && finding.rule === rule && finding.start === start);

/** What is shown in one part of the draft, in the order in which its marks are painted. */
export const shownIn = ({ board, whole }: Desk, part: Part): readonly Finding[] =>
  board.review.value ? shownFindings(board.review.value).filter((finding) => partAt(whole, finding) === part) : [];

/** Draws the marks; the one whose card is open on a soft ground. */
export function paint(desk: Desk): void {
  const { board, whole, world } = desk;
  if (!world.inPage.value) return;
  const chosen = board.chosen.value;
  for (const part of whole.parts) {
    // The site may put another in its place, which is read then.
    if (!part.reading.editor.isConnected) continue;
    const marks = shownIn(desk, part).map((finding) => ({
      start: finding.start - part.start,
      end: finding.end - part.start,
      line: lineOf[finding.family],
      active: chosen !== undefined && chosen.rule === finding.rule && chosen.start === finding.start,
    }));
    world.marker.paint(part.reading, marks, board.theme.value, desk.stage?.layer);
  }
}
