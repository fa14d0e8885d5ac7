import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageWords } from '@/lib/wording/pages/words';

/** The if–then plan of a week. */
export interface Plan {
  text: string;
  isKept: boolean;
  /** The Monday of its week, `2026-11-16`. */
  week: string;
  /** That is the week to come. */
  isForNext: boolean;
}

export interface PlanActs {
  /** `week`: the Monday of the week that it is for. Whether it was kept. */
  onKeep(text: string, week: string): Promise<boolean>;
  onDrop(week: string): void;
}

interface Props {
  words: PageWords;
  plan: Plan;
  /** Others to take it from, when it is changed. */
  ideas: readonly string[];
  on: PlanActs;
}

/** One plan, to keep, change or drop. */
export function PlanBand(props: Props) {
  const [changing, setChanging] = useState(false);
  const { words, plan, on } = props;
  const { thisWeek, nextWeek, keep, kept, change, drop } = words.week.plan;
  const title = plan.isForNext ? nextWeek : thisWeek;
  if (changing) return <PlanChange {...props} title={title} onEnd={() => setChanging(false)} />;
  // What is kept asks for nothing: its ways out are words, not buttons.
  const style = plan.isKept ? 'inline' : 'button';
  return (
    <section class="plan" aria-label={title}>
      <h2>{title}</h2>
      <p>{plan.text}</p>
      <div class={plan.isKept ? '' : 'acts'}>
        {plan.isKept ? (
          <span class="kept">{kept}</span>
        ) : (
          <button type="button" class="button first" onClick={() => on.onKeep(plan.text, plan.week)}>
            {keep}
          </button>
        )}
        <button type="button" class={style} onClick={() => setChanging(true)}>
          {change}
        </button>
        <button type="button" class={style} onClick={() => on.onDrop(plan.week)}>
          {drop}
        </button>
      </div>
    </section>
  );
}

function PlanChange({ words, plan, ideas, on, title, onEnd }: Props & { title: string; onEnd(): void }) {
  const [text, setText] = useState(plan.text);
  const { write, another, save } = words.week.plan;
  const next = ideas[(ideas.indexOf(text) + 1) % ideas.length];
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  // What was written stays in its field until it is kept.
  const keep = async (): Promise<void> => {
    if (!text.trim() || (await on.onKeep(text.trim(), plan.week))) onEnd();
  };
  return (
    <section class="plan" aria-label={title}>
      <h2>{title}</h2>
      <textarea
        ref={field}
        aria-label={write}
        rows={3}
        maxLength={200}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="acts">
        <button type="button" class="button first" onClick={() => void keep()}>
          {save}
        </button>
        {next && next !== text && (
          <button type="button" class="button" onClick={() => setText(next)}>
            {another}
          </button>
        )}
      </div>
    </section>
  );
}
