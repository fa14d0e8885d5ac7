import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const namedCredit: Rule = {
  id: 'named-credit',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'credit with a name',
  why: 'You named someone, and what they did.',
  example: {
    bad: 'Thanks to all our teams.',
    good: 'Thank you Rosa, who re-soldered eleven boards on Sunday.',
  },
  source: {
    title:
      'VanEpps, Hart and Schweitzer, “Dual-Promotion: Bragging Better by Promoting Peers”, Journal of Personality and Social Psychology, 2024',
  },
  find: {
    phrases: [
      '<thanks> <dear>? <name> <name>? <name>? (who|for|whose)',
      '<thanks> <dear>? <name> <name>? and <name> <name>? (who|for)',
      '(the)? (idea|credit|question|answer|fix|drawing|plan) (came from|belongs to|goes to|is due to) <name>',
      '(i|we) owe (it|this|that|him|her|much|a lot|the idea) ~2 to <name> <name>? (who|for|whose)',
      // A deed alone does not tell a person from a firm or a country: something must.
      '^ <capital> <capital>? <did> ~5 <alone>',
      '<name> <did> ~5 <alone>',
      '^ <capital> <capital>? (from|in|on) (our|my) ~2 <did> (the|a|an|our|my|every|all|it|<number>)',
      '(my|our) <colleague> <name> <name>? <did>',
      '<name> <deed> (our|my)',
    ],
    words: {
      did: list(`rebuilt built fixed repaired resoldered drew wrote rewrote spotted caught found taught drove cooked carried organised
        organized designed redesigned coded translated proofread welded sewed tested debugged stayed ran led held kept solved
        answered cleaned moved painted planned prepared trained saved unloaded`),
      alone: [
        ...list('alone herself himself single-handed single-handedly'),
        ...['by hand', 'on her own', 'on his own', 'on her day off', 'on his day off'],
      ],
      colleague: list(
        'colleague apprentice trainee intern welder driver engineer nurse assistant neighbour electrician cook',
      ),
      dear: [
        ...['to', 'to my', 'my', 'my colleague', 'to my colleague', 'our colleague', 'to our colleague', 'my friend'],
        ...['to my friend', 'to our', 'to my colleagues', 'dear'],
      ],
      thanks: [
        ...['thanks', 'thank you', 'kudos', 'bravo', 'congratulations', 'congrats', 'hats off', 'credit', 'shout-out'],
        ...['shoutout', 'shout out', 'well done'],
      ],
    },
    mark: 'sentence',
    unless: [
      // Headlines, in which every word has a capital.
      '^ (my|our|the|a|an|this|his|her) <capital> <did>',
      '^ (my|our|the|a|an|this|his|her) <name> <name>? (<did>|<deed>) (my|our|the) <name>',
      '<name> thanks',
      '^ <capital> thanks <name> (for|who|whose)',
      '^ <capital> <name> thanks <name>',
      'for (the|your|their|his|her|its|a|an|all|this|that|these|such|another|being|everything|more|great)',
      '^ (i|he|she|it|we|they|you|nobody|no|everyone|everybody|someone|somebody|anyone|who|people|god|nature|mum|dad) <did>',
      '^ (america|britain|china|england|europe|france|germany|india|israel|italy|japan|london|russia|scotland|spain|ukraine) <did>',
      'for (standing|stepping|championing|empowering|fighting|responsiveness|leadership|always|co-sponsoring|presenting|signing|introducing)',
      '(shout-out|shoutout|shout out) to ~1 (execs|everyone|all|those)',
      '<did> ~5 (fight|war|talks|reform|reforms|campaign|country|nation|party|government|market|economy|coalition|opposition|majority|its)',
      'for (becoming|ranking|securing|telling|earning|reaching|sharing|having|hosting|inviting|posting|joining|coming|making|including|allowing|letting|talking|speaking|chatting|stopping|dropping|welcoming|receiving|winning|supporting|featuring|helping|reading|following|choosing|giving|taking)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Thank you Rosa, who re-soldered eleven boards on Sunday.⟧' },
    { text: '⟦Kudos to @sami for spotting the badge reader.⟧' },
    { text: '⟦The idea came from Ana, in a corridor.⟧' },
    { text: '⟦Léa rebuilt the pump alone.⟧' },
    { text: '⟦I owe it to Marc Petit, who said no twice.⟧' },
    { text: '⟦Rosa ran the site alone all winter, between two strikes and a thaw.⟧' },
    { text: '⟦Ana Lopez from our night shift solved the badge fault.⟧' },
    { text: 'The line is back. ⟦Our apprentice Sami found the loose wire.⟧' },
    { text: 'It took a week. ⟦Thanks to my colleague Jane Orme for redrawing forty plans.⟧' },
  ],
  quiet: [
    { text: 'Thanks to the wind, the roof was dry by noon.', near: true },
    { text: 'Thanks for sharing.', near: true },
    { text: 'Thanks to @sami, @ana, @rosa and @marc!', near: true },
    { text: 'Everyone built the stand together.', near: true },
    { text: 'Harrow Thanks Bellamy for Keeping the Bridge Open', near: true },
    { text: 'My Neighbour Wrote My Leaving Speech', near: true },
    { text: 'Acme built the largest plant in Wales.', near: true },
    { text: 'France led the talks alone for six weeks.', near: true },
    { text: 'Northwind built its own chip alone.', near: true },
    { text: 'Doe led the reform alone.', near: true },
    { text: 'She ran the site alone all summer.', near: true },
    { text: 'Last year Northwind fixed the price of every ticket.', near: true },
    { text: 'Minister Doe held the line on pensions.', near: true },
    { text: 'The idea came from a book about bees.' },
  ],
};
