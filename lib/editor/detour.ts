import type { Composer } from './find';

/**
 * Whether the site is at a step that takes the editor away and brings it back with its text.
 * @param scope what the editor stood in: the page, or a shadow root of it
 */
export function isOnDetour({ variant }: Pick<Composer, 'variant'>, scope: ParentNode, page: Document): boolean {
  const { paths = [], css = [] } = variant.detours ?? {};
  return (
    paths.some((source) => new RegExp(source).test(page.location.pathname)) ||
    css.some((one) => (scope.querySelector(one) ?? page.querySelector(one)) !== null)
  );
}
