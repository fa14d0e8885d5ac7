import { times } from '../plural';
import type { PlaceWords } from './words';

export const en: PlaceWords = {
  title: 'Other places',
  lead: 'The browser asks you before Parley may read and change a page there. You can take that back at any time.',
  anywhere: 'another page',
  states: {
    on: 'Parley coaches here.',
    off: 'Off. Parley does not run there.',
    withdrawn: 'Access was withdrawn in the browser. Parley does not run there until you give it again.',
    forbidden: 'Your organisation has left this place out; it cannot be switched on here.',
  },
  offeredBy: (organisation) => `Offered by ${organisation ?? 'your organisation'}; the choice is yours.`,
  offered: 'Places offered',
  offeredNone: 'none',
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  askAgain: 'Ask for access again',
  remove: 'Remove',
  actOn: (act, name) => `${act}: ${name}`,
  mastodon: 'Mastodon, on your server',
  mastodonHelp: 'The address of the server, such as social.example, or your account there.',
  other: 'Any other page',
  otherHelp:
    'An internal network, an intranet, a newsletter tool. Parley knows the text box by its looks there; what you send stands in your week as “to confirm”.',
  address: 'Address',
  wrong: {
    empty: 'Please enter an address first.',
    host: 'This does not look like an address. Enter one such as social.example, or copy it from the address bar.',
    scheme: 'Only pages of the web can be coached. Copy the address from the address bar of such a page.',
    known: 'Parley already knows this place; its switch is above.',
    forbidden: 'Your organisation has left such places out; they cannot be switched on here.',
  },
  granted: (name) => `Parley now coaches on ${name}.`,
  refused: (name) => `The browser gave no access to ${name}; nothing has changed.`,
  left: (name) => `Parley no longer runs on ${name}.`,
  here: 'Coach me on this page',
  withdrawnHere: (name) => `Access to ${name} was withdrawn.`,
  withdrawnElsewhere: times('en', {
    one: 'Access to 1 place was withdrawn.',
    other: (n) => `Access to ${n} places was withdrawn.`,
  }),
  see: 'See where',
};
