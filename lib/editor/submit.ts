import type { SubmitRule } from '../sites/adapter';
import type { Composer } from './find';
import { isVisible, lookIn } from './visible';

type Of<How> = Extract<SubmitRule, { how: How }>;

const alone = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

const isTextButton = (button: HTMLElement): boolean =>
  button.textContent?.trim() !== '' && !button.querySelector('svg, img, picture, canvas');

function following(editor: Element, css: string, hops: number): HTMLElement | undefined {
  let at: Element | null = editor;
  for (let hop = 0; at && hop <= hops; hop++, at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      const all = [...(next.matches(css) ? [next] : []), ...next.querySelectorAll(css)] as HTMLElement[];
      const found = all.find(isVisible);
      if (found) return found;
    }
  }
  return undefined;
}

function lastTextButton(
  composer: Composer,
  { css = 'button', after }: Of<'last-text-button'>,
): HTMLElement | undefined {
  const { discard } = composer.variant.outcome;
  const isAsking = (button: Element): boolean => discard.some((one) => button.closest(one));
  const isBehind = (button: Element): boolean =>
    Boolean(composer.editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);
  return lookIn(composer, css)
    .filter((button) => isTextButton(button) && isVisible(button) && !isAsking(button) && (!after || isBehind(button)))
    .at(-1);
}

function labelled(composer: Composer, { labels }: Of<'label'>): HTMLElement | undefined {
  const wanted = new Set(labels);
  const buttons = lookIn(composer, 'button, [role="button"]');
  return alone(buttons.filter((button) => wanted.has(button.textContent?.trim() ?? '') && isVisible(button)));
}

function resolve(composer: Composer, rule: SubmitRule): HTMLElement | undefined {
  if (rule.how === 'css') return alone(lookIn(composer, rule.css).filter(isVisible));
  if (rule.how === 'label') return labelled(composer, rule);
  if (rule.how === 'following') return following(composer.editor, rule.css, rule.hops);
  return lastTextButton(composer, rule);
}

/** The button that publishes; `sure` unless it may only open a last question. */
export interface Submit {
  button: HTMLElement;
  sure: boolean;
}

/** The publish button of a composer: exactly one visible match of the first rule that has one, or nothing. */
export function findSubmit(composer: Composer): Submit | undefined {
  for (const rule of composer.variant.submit) {
    const button = resolve(composer, rule);
    if (button) return { button, sure: !(rule.how === 'css' && rule.leads) };
  }
  return undefined;
}

/** The element alone; see `findSubmit`. */
export const submitOf = (composer: Composer): HTMLElement | undefined => findSubmit(composer)?.button;

/** Whether the site has switched its publish button off, in either of the two ways sites do it. */
export const isOff = (button: HTMLElement): boolean =>
  (button as HTMLButtonElement).disabled === true || button.getAttribute('aria-disabled') === 'true';
