import { useState } from 'preact/hooks';

interface Props {
  label: string;
  /** What is asked before anything is done, and the two answers. */
  question: string;
  yes: string;
  no: string;
  disabled?: boolean;
  onYes(): void;
}

/** A button whose act cannot be undone: it is done after one calm question. */
export function Ask({ label, question, yes, no, disabled = false, onYes }: Props) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class="button" disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <div class="question" role="alertdialog" aria-label={label}>
      <p>{question}</p>
      <button type="button" class="button" ref={focus} onClick={() => setAsking(false)}>
        {no}
      </button>
      <button
        type="button"
        class="button care"
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
    </div>
  );
}

/** The safe answer is the one under the finger. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
