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

/** Why nothing was switched on, in one line; `isWrong`: what was typed is to be mended. */
export interface Unmet {
  line: string;
  isWrong: boolean;
}

/** What the last question left to be said; gone with the next one. `ask` tells whether access was granted. */
function useUnmet() {
  const unmet = useSignal<Unmet | undefined>(undefined);
  const ask = async (act: () => Promise<Unmet | undefined>): Promise<boolean> => {
    unmet.value = undefined;
    unmet.value = await act();
    return unmet.value === undefined;
  };
  return { unmet, ask };
}

interface RowProps {
  said: PlaceWords;
  place: Placed;
  organisation: string | undefined;
  /** Called in the click: only there may the browser be asked. `undefined`: access was granted. */
  onAsk(): Promise<Unmet | undefined>;
  onLeave(): void;
}

/** A place, how it stands, and what can be done about that. */
export function PlaceRow({ said, place, organisation, onAsk, onLeave }: RowProps) {
  const { name, kind, state, offered } = place;
  const { unmet, ask } = useUnmet();
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
        <p class="wrong" role="alert">
          {state !== 'on' && unmet.value?.line}
        </p>
      </div>
      <div class="acts">
        {state === 'off' && act(said.switchOn, () => void ask(onAsk))}
        {state === 'on' && act(said.switchOff, onLeave)}
        {state === 'withdrawn' && act(said.askAgain, () => void ask(onAsk))}
        {state === 'withdrawn' && act(said.remove, onLeave)}
      </div>
    </div>
  );
}

interface AddressProps {
  said: PlaceWords;
  title: string;
  help: string;
  /** Called in the click or at Enter. `undefined`: access was granted. */
  onAddress(typed: string): Promise<Unmet | undefined>;
}

/** A field for the address of a place. What is wrong with it, or that the browser gave no access, is said beside it; what was typed stays. */
export function AddressRow({ said, title, help, onAddress }: AddressProps) {
  const id = useId();
  const typed = useSignal('');
  const { unmet, ask } = useUnmet();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await ask(() => onAddress(typed.value))) typed.value = '';
  };
  return (
    <form class="setting address" onSubmit={submit} noValidate>
      <div>
        <h3 id={`${id}t`}>{title}</h3>
        <p id={`${id}h`}>{help}</p>
        <p id={`${id}w`} class="wrong" role="alert">
          {unmet.value?.line}
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
          aria-invalid={unmet.value?.isWrong ?? false}
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
