import { expect, it } from 'vitest';
import { keepTwo } from '@/lib/engine/hashtags';

const tags = (text: string): string[] => text.match(/#\S+/gu) ?? [];

it.each([
  ['the ones the text speaks of', 'We moved the build to docker.', '#cloud #saas #Docker #builds', '#Docker #builds'],
  ['the one it speaks of, and the first', 'A budget is a promise.', '#career #money #Budget', '#career #Budget'],
  [
    'words that are written apart in the text',
    '3D printing in Brest',
    '#tech #makers #3dprinting #life',
    '#tech #3dprinting',
  ],
  ['inflected words', 'Deux élections en un an', '#politique #élection #vie #france', '#politique #élection'],
  ['the first two of which it speaks of none', 'What a day!', '#one #other #third', '#one #other'],
  ['two of different families', 'Leadership, leaders', '#Leadership #leaders #calm', '#Leadership #calm'],
  ['no sentence in one word', 'Great', '#thisisasentencewithoutanyspaces #team #joy', '#team #joy'],
  ['initials beside a word', 'AI and ML for all', '#AI #ML #learning', '#AI #learning'],
  ['a word that holds the initials', 'An AN for AN', '#AN #TMF #Brandmark', '#AN #Brandmark'],
  ['one of the same twice', 'Great', '#team #team', '#team'],
])('keeps %s', (_, text, all, kept) => {
  expect(keepTwo(tags(all), `${text} ${all}`).join(' ')).toBe(kept);
});
