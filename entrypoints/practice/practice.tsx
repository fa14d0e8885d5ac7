import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { PageWords } from '@/lib/wording/pages/words';
import type { State } from '../popup/state';

/** Everything the practice page shows around its composer. */
export interface View {
  words: PageWords;
  /** `Ctrl` or `⌘`. */
  modifier: string;
  /** `undefined` while Parley coaches. */
  state: State | undefined;
}

/** A plain composer of ours, with room for the card at its right. Nothing is sent from here. */
export function Practice({ view: { words, modifier, state }, onResume }: { view: View; onResume(): void }) {
  return (
    <div class="sheet practice">
      <header>
        <img src="/icon/48.png" width="36" height="36" alt="" />
        <h1>{words.practice.site}</h1>
        <p>{words.practice.lead}</p>
      </header>
      <main class="desk">
        <div role="status">{state && <Silent words={words} state={state} onResume={onResume} />}</div>
        <Composer words={words} />
        <section>
          <h2>{words.practice.stepsTitle}</h2>
          <ol class="steps">
            {[...words.practice.steps(modifier), words.card.keyboard(modifier)].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      </main>
    </div>
  );
}

/** Why no line and no card will come, and the way back. */
function Silent({ words, state, onResume }: { words: PageWords; state: State; onResume(): void }) {
  return (
    <p class="line-said silent">
      {state.line}{' '}
      {state.resume ? (
        <button type="button" class="inline" onClick={onResume}>
          {words.popup.resume}
        </button>
      ) : (
        <a href="/options.html">{words.popup.options}</a>
      )}
    </p>
  );
}

// Unchecked spelling: a browser may be set to send what it checks to its maker. The text is the writer's and the coach's alone: it is set once and never rendered again, or the undo history would be lost.
function Composer({ words: { practice } }: { words: PageWords }) {
  const editor = useRef<HTMLDivElement>(null);
  return (
    <div class="composer">
      {/* biome-ignore lint/a11y/useSemanticElements: what is practised on is an editable element, as on the sites */}
      <div
        ref={editor}
        role="textbox"
        tabIndex={0}
        contentEditable="true"
        aria-multiline="true"
        aria-label={practice.composer}
        data-parley-practice=""
        data-placeholder={practice.placeholder}
        spellcheck={false}
      />
      <Acts words={practice} onWrite={(text) => editor.current && replaceText(editor.current, text)} />
    </div>
  );
}

function Acts({ words, onWrite }: { words: PageWords['practice']; onWrite(text: string): void }) {
  const published = useSignal(false);
  const write = (text: string, publish: boolean) => () => {
    published.value = publish;
    onWrite(text);
  };
  return (
    <div class="acts">
      <span class="said" role="status">
        {published.value && words.published}
      </span>
      <button type="button" class="button" onClick={write(words.sampleText, false)}>
        {words.sample}
      </button>
      <button type="button" class="button first" data-parley-practice-done="" onClick={write('', true)}>
        {words.publish}
      </button>
    </div>
  );
}

/** Puts a text in the editor as if it were typed, so that one undo takes it back. */
function replaceText(editor: HTMLElement, text: string): void {
  editor.focus();
  getSelection()?.selectAllChildren(editor);
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}
