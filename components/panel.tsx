import { meaning } from './chip-menu';
import type { CoachCallbacks, PanelModel, Quoted, Shown } from './coach-model';
import { Notice } from './notice';
import { PanelFinding } from './panel-finding';
import { Segments } from './segments';

/** A panel without a draft: one sentence, a few words more, and at most one thing to do. */
export interface Calm {
  title: string;
  text?: string;
  act?: { label: string; onAct(): void };
}

/** A way out at the foot of the panel. */
export type Item = readonly [label: string, onAct: () => void];

interface Props {
  model: PanelModel;
  on: CoachCallbacks;
  /** Shown instead of a draft. */
  calm: Calm;
  items: readonly Item[];
}

/** The coach beside a page that is left as it is: what stands in the composer last touched, sentence by sentence. */
export function Panel({ model, on, calm, items }: Props) {
  const words = model.words.value;
  const review = model.review.value;
  return (
    <div class="panel">
      <main>{review ? <Draft model={model} on={on} review={review} /> : <Quiet {...calm} />}</main>
      {model.notice.value && !model.chosen.value && (
        <Notice words={words} onSeen={on.onNoticeSeen} onOptions={on.onOpenOptions} />
      )}
      <footer>
        <nav aria-label={words.panel.more}>
          {items.map(([label, onAct]) => (
            <button key={label} type="button" class="inline" onClick={onAct}>
              {label}
            </button>
          ))}
        </nav>
        <p>{words.popup.local}</p>
      </footer>
    </div>
  );
}

function Quiet({ title, text, act }: Calm) {
  return (
    <div class="invite">
      <p class="sentence">{title}</p>
      {text && <p class="text">{text}</p>}
      {act && (
        <button type="button" class="button first" onClick={act.onAct}>
          {act.label}
        </button>
      )}
    </div>
  );
}

function Draft({ model, on, review }: { model: PanelModel; on: CoachCallbacks; review: Shown<Quoted> }) {
  const words = model.words.value;
  const chosen = model.chosen.value;
  const found = listOf(review, chosen);
  return (
    <>
      <Balance model={model} on={on} review={review} />
      {found.length === 0 && <p class="plain">{words.panel.nothing}</p>}
      <ul class="list" aria-label={words.panel.remarks}>
        {found.map((finding) => (
          <PanelFinding
            key={`${finding.rule} ${finding.start}`}
            model={model}
            on={on}
            review={review}
            finding={finding}
            open={isSame(finding, chosen)}
          />
        ))}
      </ul>
    </>
  );
}

type Place = { rule: string; start: number };

const isSame = (one: Place, other: Place | undefined): boolean => one.rule === other?.rule && one.start === other.start;

/** What is good first, then the text's own order; what was just applied stays in its place until it was read. */
function listOf({ praise, marks }: Shown<Quoted>, chosen: Quoted | undefined): readonly Quoted[] {
  const all = praise ? [praise, ...marks] : marks;
  const kept = chosen && !all.some((one) => isSame(one, chosen)) ? [...marks, chosen] : marks;
  const ordered = kept.toSorted((a, b) => a.start - b.start);
  return praise ? [praise, ...ordered] : ordered;
}

/** The state in words, and what it means here. */
function Balance({ model, on, review }: { model: PanelModel; on: CoachCallbacks; review: Shown<Quoted> }) {
  const words = model.words.value;
  const ideas = words.chip.ideas(review.marks.length);
  const whose = model.forOther.value ? words.chip.forSomeone : '';
  return (
    <header class="balance">
      <h1>
        <Segments balance={review.balance} />
        {[words.balance[review.balance], ideas, whose].filter(Boolean).join(' · ')}
      </h1>
      <p>{meaning(words, on, review)}</p>
    </header>
  );
}
