import { More } from './card';
import { Help } from './card-help';
import { handleCardKey } from './card-keys';
import type { CoachCallbacks, PanelModel, Quoted, Shown } from './coach-model';
import { Quote } from './quote';

interface Props {
  model: PanelModel;
  on: CoachCallbacks;
  review: Shown;
  finding: Quoted;
  open: boolean;
}

/** One finding by its sentence; open, it holds what a card holds. */
export function PanelFinding({ model, on, review, finding, open }: Props) {
  const words = model.words.value;
  const explanation = on.explain(finding);
  return (
    <li class="found" data-family={finding.family}>
      <button
        type="button"
        class="cite"
        aria-expanded={open}
        onClick={() => (open ? on.onClose() : on.onChoose(finding))}
      >
        <span class="label">
          <span class="line" aria-hidden="true">
            {'     '}
          </span>
          {[words.families[finding.family], ...(explanation ? [explanation.title] : [])].join(' · ')}
        </span>
        <Quote finding={finding} atEnd={words.panel.atEnd} />
      </button>
      {open && <Opened model={model} on={on} review={review} finding={finding} />}
    </li>
  );
}

function Opened({ model, on, review, finding }: Omit<Props, 'open'>) {
  const explanation = on.explain(finding);
  // The others stand above and below: here is only this one.
  const alone = { ...review, marks: [finding] };
  const keys = { chosen: finding, marks: alone.marks, onChoose: on.onChoose, onClose: on.onClose };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside.
    <div class="opened" onKeyDown={(event: KeyboardEvent) => handleCardKey(event, keys)}>
      {explanation && <p class="why">{explanation.why}</p>}
      <Help model={model} on={on} chosen={finding} />
      <More model={model} on={on} review={alone} chosen={finding} />
    </div>
  );
}
