import type { Acts, View } from './popup';

/** What holds at the moment, one line each, with the button that ends it. */
export function Bands({ view, on }: { view: View; on: Acts }) {
  const { words, placeWords: said, state, refusal, forOther, notice, changed, here, withdrawn, panel } = view;
  const { popup } = words;
  return (
    <>
      {state && <Band line={state.line} {...(state.resume && { act: popup.resume })} onAct={on.onResume} />}
      {refusal && <Band line={popup.refusal[refusal]} />}
      {here?.state === 'off' && <Band line={here.name} act={said.here} onAct={() => on.onCoachHere(here)} />}
      {here?.state === 'refused' && (
        <Band line={said.refused(here.name)} act={said.askAgain} onAct={() => on.onCoachHere(here)} />
      )}
      {here?.state === 'withdrawn' && (
        <Band line={said.withdrawnHere(here.name)} act={said.askAgain} onAct={() => on.onCoachHere(here)} />
      )}
      {!here && withdrawn > 0 && (
        <Band line={said.withdrawnElsewhere(withdrawn)} act={said.see} onAct={on.onSeePlaces} />
      )}
      {panel && <Band line={words.panel.here} act={words.panel.open} onAct={on.onOpenPanel} />}
      {forOther && <Band line={popup.forOther} act={popup.forMyself} onAct={on.onForMyself} />}
      {notice && <Band line={words.notice.counted} act={words.notice.seen} onAct={on.onNoticeSeen} />}
      {changed.map(({ line, version }) => (
        <Band key={version} line={line} act={words.notice.seen} onAct={() => on.onChangeSeen(version)} />
      ))}
    </>
  );
}

function Band({ line, act, onAct }: { line: string; act?: string; onAct?(): void }) {
  return (
    <div class="band">
      {line}{' '}
      {act && (
        <button type="button" class="inline" onClick={onAct}>
          {act}
        </button>
      )}
    </div>
  );
}
