import type { Action } from '../action';

/** The browser ends the background, as it does whenever it likes. */
export const killBackground: Action = {
  id: 'kill-background',
  weight: 2,
  can: () => true,
  act: async (_, { world }) => {
    await world.launched.killBackground();
    return '';
  },
};
