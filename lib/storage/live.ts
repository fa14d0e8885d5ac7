import { watchEffective } from './frame';

/**
 * Keeps what a page of ours shows up to date: loads at once and whenever the person or the organisation changed something.
 * Loads may end in another order than they began; only the newest is shown.
 * @returns loads once more; settles when that load has ended, shown or not
 */
export function keepLoaded<T>(load: () => Promise<T>, show: (loaded: T) => void): () => Promise<void> {
  let newest = 0;
  const reload = async (): Promise<void> => {
    newest += 1;
    const mine = newest;
    const loaded = await load();
    if (mine === newest) show(loaded);
  };
  watchEffective(() => void reload());
  void reload();
  return reload;
}
