// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { AddressRow, type Placed, PlaceRow, type Unmet } from '@/components/place-row';
import { placeWordings } from '@/lib/wording/places/pick';
import { button, draw, press } from './scene';

const { en, fr } = placeWordings;
const place: Placed = { origin: 'https://bsky.app', name: 'Bluesky', state: 'off', offered: false };

function drawRow(over: Partial<Placed>, said = en) {
  const on = { onAsk: vi.fn(async (): Promise<Unmet | undefined> => undefined), onLeave: vi.fn() };
  draw(<PlaceRow said={said} place={{ ...place, ...over }} organisation="Northwind" {...on} />);
  return { ...on, text: document.querySelector('p')?.textContent };
}

it('off: says so, and asks at a press', () => {
  const { onAsk, text } = drawRow({});
  expect(text).toBe('Off. Parley does not run there.');
  press('Switch on: Bluesky');
  expect(onAsk).toHaveBeenCalledOnce();
});

it('offered: says by whom, and that the choice is the person’s', () => {
  expect(drawRow({ offered: true }).text).toContain('Offered by Northwind; the choice is yours.');
  expect(drawRow({ offered: true, state: 'on' }).text).toBe('Parley coaches here.');
});

it('withdrawn: says so, asks again, or leaves', () => {
  const { onAsk, onLeave, text } = drawRow({ state: 'withdrawn' });
  expect(text).toContain('Access was withdrawn in the browser.');
  press('Ask for access again: Bluesky');
  press('Remove: Bluesky');
  expect([onAsk.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 1]);
});

it('left out by the organisation: no button', () => {
  drawRow({ state: 'forbidden' });
  expect(document.querySelector('button')).toBeNull();
});

it('names what runs at an address, and speaks French', () => {
  const { text } = drawRow({ name: 'social.example', kind: 'Mastodon', state: 'on' }, fr);
  expect(text).toBe('Mastodon. Parley vous accompagne ici.');
  press('Désactiver\u00a0: social.example');
});

it('says visibly that the browser gave no access, until it is asked again', async () => {
  const { onAsk } = drawRow({});
  onAsk.mockResolvedValueOnce({ line: en.refused('Bluesky'), isWrong: false });
  const alert = () => document.querySelector('[role="alert"]:not(.unseen)')?.textContent;
  press('Switch on: Bluesky');
  await vi.waitFor(() => expect(alert()).toBe('The browser gave no access to Bluesky; nothing has changed.'));
  press('Switch on: Bluesky');
  await vi.waitFor(() => expect(alert()).toBe(''));
});

it('keeps an address that is wrong or was refused, says why beside it, and empties the field with the access', async () => {
  const unmet: Record<string, Unmet> = {
    intranet: { line: en.wrong.host, isWrong: true },
    'refused.example': { line: en.refused('refused.example'), isWrong: false },
  };
  const onAddress = vi.fn(async (typed: string) => unmet[typed]);
  draw(<AddressRow said={en} title="Any other page" help="Help." onAddress={onAddress} />);
  const field = document.querySelector('input')!;
  const type = (text: string): void => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    document.querySelector('form')?.requestSubmit();
  };
  type('intranet');
  await vi.waitFor(() =>
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('such as social.example'),
  );
  expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['intranet', 'true']);
  type('refused.example');
  await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain('gave no access'));
  expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['refused.example', 'false']);
  type('intranet.example');
  await vi.waitFor(() => expect(field.value).toBe(''));
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('');
  expect(onAddress.mock.calls.flat()).toEqual(['intranet', 'refused.example', 'intranet.example']);
  expect(button('Switch on: Any other page')).toBeTruthy();
});
