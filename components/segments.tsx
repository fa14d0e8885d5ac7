import type { Balance } from '@/lib/engine/finding';

const lit: Readonly<Record<Balance, number>> = { sends: 1, opens: 2, talks: 3 };

/** The balance in three segments; the words beside it or the button's name say the same. */
export function Segments({ balance }: { balance: Balance }) {
  return (
    <span class="segments" data-balance={balance} aria-hidden="true">
      {[1, 2, 3].map((place) => (
        <i key={place} class={place <= lit[balance] ? 'lit' : undefined} />
      ))}
    </span>
  );
}
