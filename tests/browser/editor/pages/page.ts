import type { FixtureEditor } from '../../../fixtures/types';

/** Offers an editor to the tests in the way the fixture pages do. */
export function offer(name: string, editor: FixtureEditor): void {
  const errors: string[] = [];
  addEventListener('error', (event) => errors.push(event.message));
  window.fixture = {
    editors: { [name]: editor },
    errors,
    submitted: [],
    violations: [],
  } as unknown as typeof window.fixture;
}

/** Builds the page from markup without asking the policy for trusted markup. */
export function stand(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.append(...parsed.body.childNodes);
}

export const find = (css: string): HTMLElement => document.querySelector<HTMLElement>(css)!;
