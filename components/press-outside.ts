/**
 * Calls back at a press anywhere but in the pieces, which stand in one root. From outside, a closed root hides where in it a
 * press happened, so the root is asked itself. Returns how to stop.
 */
export function onPressOutside(pieces: readonly (Node | null)[], pressed: () => void): () => void {
  const root = pieces[0]?.getRootNode();
  const page = root?.ownerDocument ?? root;
  const onRoot = (event: Event) => pieces.some((piece) => piece && event.composedPath().includes(piece)) || pressed();
  const onPage = (event: Event) => event.composedPath().includes((root as ShadowRoot).host) || pressed();
  root?.addEventListener('pointerdown', onRoot, true);
  if (page !== root) page?.addEventListener('pointerdown', onPage, true);
  return () => {
    root?.removeEventListener('pointerdown', onRoot, true);
    page?.removeEventListener('pointerdown', onPage, true);
  };
}
