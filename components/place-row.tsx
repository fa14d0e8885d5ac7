import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { PlaceWords } from '@/lib/wording/places/words';

/** What a row shows of a place. */
export interface Placed {
  /** Scheme and host. */
  origin: string;
  name: string;
  /** What runs there, where the name does not say it. */
  kind?: string | undefined;
  state: keyof PlaceWords['states'];
  offered: boolean;
}

interface RowProps {
  said: PlaceWords;
  place: Placed;
  organisation: string | undefined;
  /** Called in the click: only there may the browser be asked. */
  onAsk(): void;
  onLeave(): void;
}

/** A place, how it stands, and what can be done about that. */
export function PlaceRow({ said, place, organisation, onAsk, onLeave }: RowProps) {
  const { name, kind, state, offered } = place;
  const lines = [kind && `${kind}.`, said.states[state], offered && state === 'off' && said.offeredBy(organisation)];
  const act = (label: string, onClick: () => void) => (
    <button type="button" class="button" aria-label={said.actOn(label, name)} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <div class="setting">
      <div>
        <h3>{name}</h3>
        <p>{lines.filter(Boolean).join(' ')}</p>
      </div>
      <div class="acts">
        {state === 'off' && act(said.switchOn, onAsk)}
        {state === 'on' && act(said.switchOff, onLeave)}
        {state === 'withdrawn' && act(said.askAgain, onAsk)}
        {state === 'withdrawn' && act(said.remove, onLeave)}
      </div>
    </div>
  );
}

interface AddressProps {
  said: PlaceWords;
  title: string;
  help: string;
  /** Called in the click or at Enter. `undefined`: the browser is being asked; else what is wrong with the address. */
  onAddress(typed: string): keyof PlaceWords['wrong'] | undefined;
}

/** A field for the address of a place. What is wrong with it is said beside it; what was typed stays. */
export function AddressRow({ said, title, help, onAddress }: AddressProps) {
  const id = useId();
  const typed = useSignal('');
  const wrong = useSignal<keyof PlaceWords['wrong'] | undefined>(undefined);
  const ask = (event: Event): void => {
    event.preventDefault();
    wrong.value = onAddress(typed.value);
    if (wrong.value === undefined) typed.value = '';
  };
  return (
    <form class="setting address" onSubmit={ask} noValidate>
      <div>
        <h3 id={`${id}t`}>{title}</h3>
        <p id={`${id}h`}>{help}</p>
        <p id={`${id}w`} class="wrong" role="alert">
          {wrong.value && said.wrong[wrong.value]}
        </p>
      </div>
      <div class="acts">
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={said.address}
          aria-labelledby={`${id}t`}
          aria-describedby={`${id}h ${id}w`}
          aria-invalid={wrong.value !== undefined}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button" aria-label={said.actOn(said.switchOn, title)}>
          {said.switchOn}
        </button>
      </div>
    </form>
  );
}
