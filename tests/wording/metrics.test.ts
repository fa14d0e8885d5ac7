import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { secondBounds, turnBounds } from '@/lib/habits/figures';
import { metricsWordings, pickMetricsWords } from '@/lib/wording/metrics/pick';

const { en, fr } = metricsWordings;
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a figure in one line', () => {
  it.each([
    [en.conversation.reading(9, 14), '9 of 14 were answers to someone'],
    [en.conversation.reading(1, 3), '1 of 3 was an answer to someone'],
    [en.conversation.reading(0, 3), 'No answer this time'],
    [en.questions.reading(2, 3), '2 of 3 posts could be answered'],
    [en.followUp.reading(2, 3), 'You came back to 2 of 3'],
    [en.breadth.reading(11), '11 people'],
    [en.listening.reading(3, 4), 'You read before 3 of 4 posts'],
    [en.credit.reading(2, 2), '2 of 2 named who did it'],
    [en.receptive.reading(7, 9), '7 of 9 opened a door'],
    [en.loops.reading(1, 2), 'You came back to 1 of 2 questions'],
    [en.calm.reading(13, 14), 'All but one were unhurried'],
    [en.calm.reading(14, 14), 'All 14 were unhurried'],
    [en.purposes.reading(2, 3, 'recruit engineers'), '2 of 3 served “recruit engineers”'],
    [en.usefulness.reading(2, 3), 'Applied twice out of 3'],
    [en.time.reading(38), '38 minutes of writing'],
    [en.rhythm.reading(5, 8, 0), 'An exchange in 5 of the last 8 weeks'],
    [en.rhythm.reading(5, 8, 2), 'An exchange in 5 of the last 8 weeks, 2 of them on pause'],
    [en.rhythm.reading(0, 1, 0), 'No exchange this week'],
    [en.languages.reading(2, 3), '2 in English, 3 in French'],
    [fr.conversation.reading(9, 14), '9 fois sur 14, vous avez répondu à quelqu’un'],
    [fr.questions.reading(1, 3), '1 publication sur 3 appelait une réponse'],
    [fr.followUp.reading(1, 3), 'Vous avez poursuivi l’échange sous 1 texte sur 3'],
    [fr.breadth.reading(1), '1 personne'],
    [fr.credit.reading(0, 2), 'Personne n’est nommé, pour l’instant, dans 2 textes sur une réussite'],
    [fr.calm.reading(13, 14), 'Tous à tête reposée, sauf un'],
    [fr.purposes.reading(1, 3, 'recruter'), '1 sur 3 servait « recruter »'],
    [fr.rhythm.reading(0, 8, 3), 'Pas d’échange ces 8 dernières semaines, dont 3 en pause'],
    [fr.rhythm.reading(5, 8, 0), 'Un échange dans 5 des 8 dernières semaines'],
    [fr.languages.reading(2, 3), '3 en français, 2 en anglais'],
  ])('%s', (said, expected) => {
    expect(spaced(said)).toBe(expected);
  });

  const ranges = (bounds: readonly number[], say: (over: number, upTo: number | undefined) => string) =>
    [...bounds, undefined].map((upTo, index) =>
      spaced(say(bounds[index - 1] ?? 0, upTo)).replace(/^.*?(: |takes |d’ordinaire )/, ''),
    );

  it('names every range of turns', () => {
    const english = ['1 turn', '2 turns', '3 turns', '4 turns', '5 to 6 turns', '7 to 9 turns', '10 to 14 turns'];
    expect(ranges(turnBounds, en.depth.reading)).toEqual([...english, 'more than 14 turns']);
    expect(ranges(turnBounds, fr.depth.reading).slice(3, 5)).toEqual(['4 tours', '5 à 6 tours']);
  });

  it('names every range of time', () => {
    const said = ranges(secondBounds, en.time.perPost);
    expect(said.slice(0, 3)).toEqual(['up to 30 seconds', '30 to 60 seconds', '1 to 2 minutes']);
    expect(said.slice(-2)).toEqual(['20 to 40 minutes', 'more than 40 minutes']);
    expect(ranges(secondBounds, fr.time.perAnswer).slice(1, 3)).toEqual(['de 30 à 60 secondes', 'de 1 à 2 minutes']);
  });
});

describe('how it is counted', () => {
  const sentences = (text: string) => text.split(/[.](?:\s|$)/).filter(Boolean).length;

  it.each(Object.entries(metricsWordings))('is one to three sentences, whatever is counted (%s)', (_, words) => {
    const counted = Object.values(words).flatMap((told) => (typeof told === 'string' ? [] : [told.counted]));
    expect(counted.map(sentences).filter((n) => n < 1 || n > 3)).toEqual([]);
  });

  it('is told of every metric there is', () => {
    const files = readdirSync('lib/habits/metrics').map((file) => file.replace('.ts', ''));
    const names = files.map((file) => file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    expect(names.filter((name) => name !== 'share' && !(name in en))).toEqual([]);
  });

  it('says what becomes of an answer of which it cannot be told whom it speaks to', () => {
    expect(en.conversation.counted).toContain('where it could not be told whom you answered, it counts as an answer');
    expect(spaced(fr.conversation.counted)).toContain('c’est compté comme une réponse');
  });

  it('says that reading on the day of a text counts, before it or after', () => {
    expect(en.listening.counted).toContain('it counts on that day or the two before');
    expect(spaced(fr.listening.counted)).toContain('elle compte ce jour-là ou les deux jours d’avant');
  });

  it('says where a canned reply counts half', () => {
    expect(en.ratio.counted).toContain('counts half');
    expect(fr.ratio.counted).toContain('compte pour moitié');
  });
});

it('follows the locale of the interface', () => {
  expect(pickMetricsWords('fr-CA')).toBe(fr);
  expect(pickMetricsWords('en-US')).toBe(en);
});
