import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ActionRow } from '@/components/setting-row';
import { onThisClock, weekOf } from '@/lib/habits/calendar';
import { detailWeeks } from '@/lib/habits/details';
import { weeksUpTo } from '@/lib/habits/rhythm';
import type { DataWords } from '@/lib/wording/data/words';
import { formatDay, noonOf } from '@/lib/wording/dates';
import type { CardActs } from './card-acts';
import { drawCard } from './card-draw';
import { type CardMeans, type CardWeek, linesOf, mostLines, textOfCard, titleOf } from './card-lines';

interface Props {
  said: DataWords;
  means: CardMeans;
  week: ReadonlySignal<CardWeek | undefined>;
  /** Milliseconds since 1970. */
  now: number;
  on: CardActs;
}

/** Makes a card of three chosen lines, as an image and as text, and shows exactly what will be seen. */
export function CardMaker({ said: { card }, means, week, now, on }: Props) {
  const shown = week.value;
  const [chosen, setChosen] = useState<readonly number[]>([0, 1, 2]);
  const thisWeek = weekOf(onThisClock(now));
  if (!shown)
    return <ActionRow title={card.title} help={card.help} label={card.make} onAct={() => on.onWeek(thisWeek)} />;
  const lines = linesOf(means, shown);
  const picked = chosen.filter((at) => at < lines.length);
  const weeks = weeksUpTo(thisWeek, detailWeeks).toReversed();
  return (
    <div class="card-maker">
      <h3>{card.title}</h3>
      <p>{card.help}</p>
      <select
        aria-label={card.week}
        value={shown.summary.week}
        onChange={(event) => on.onWeek(event.currentTarget.value)}
      >
        {weeks.map((one) => (
          <option key={one} value={one}>
            {means.words.week.of(formatDay(noonOf(one), means.words.locale))}
          </option>
        ))}
      </select>
      <fieldset>
        <legend>{card.choose}</legend>
        <Choice lines={lines} picked={picked} onPick={setChosen} />
      </fieldset>
      <Preview
        card={card}
        title={titleOf(means.words, shown)}
        lines={picked.map((at) => lines[at]!)}
        week={shown.summary.week}
        on={on}
      />
    </div>
  );
}

interface ChoiceProps {
  lines: readonly string[];
  /** Indices, in the order of the lines. */
  picked: readonly number[];
  onPick(picked: readonly number[]): void;
}

function Choice({ lines, picked, onPick }: ChoiceProps) {
  const turn = (at: number, on: boolean) =>
    onPick((on ? [...picked, at] : picked.filter((other) => other !== at)).toSorted((one, other) => one - other));
  return (
    <>
      {lines.map((line, at) => (
        <label key={line} class="tick-line">
          <input
            type="checkbox"
            checked={picked.includes(at)}
            disabled={!picked.includes(at) && picked.length >= mostLines}
            onChange={(event) => turn(at, event.currentTarget.checked)}
          />
          {line}
        </label>
      ))}
    </>
  );
}

interface PreviewProps {
  card: DataWords['card'];
  title: string;
  lines: readonly string[];
  week: string;
  on: CardActs;
}

function Preview({ card, title, lines, week, on }: PreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = textOfCard(title, lines, card.foot);
  useEffect(() => {
    if (canvas.current) drawCard(canvas.current, { title, lines, foot: card.foot });
  });
  return (
    <>
      <h4>{card.preview}</h4>
      <canvas ref={canvas} role="img" aria-label={text} />
      <div class="acts">
        <button
          type="button"
          class="button"
          disabled={lines.length === 0}
          onClick={() => canvas.current && on.onSaveImage(canvas.current, week)}
        >
          {card.saveImage}
        </button>
      </div>
      <h4>{card.previewText}</h4>
      <pre>{text}</pre>
      <div class="acts">
        <button type="button" class="button" disabled={lines.length === 0} onClick={() => on.onCopy(text)}>
          {card.copy}
        </button>
      </div>
    </>
  );
}
