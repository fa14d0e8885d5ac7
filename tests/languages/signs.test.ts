import { describe, expect, it } from 'vitest';
import type { Kind } from '@/lib/engine/draft';
import { makeCoach } from '@/tools/posts/coach';

const coach = makeCoach();

/** The signs of a text, by name. */
function signsOf(text: string, kind: Kind = 'post'): Record<string, number> {
  const draft = { text, kind, author: 'person' as const };
  return Object.fromEntries(coach.signs(draft, coach.review(draft)));
}

describe('what a whole text shows', () => {
  it.each([
    ['Which of these three pumps would you have kept, and why?', 'short-question'],
    ['Laquelle de ces trois pompes auriez-vous gardée, et pourquoi ?', 'short-question'],
    ['Is your pump ready for the winter? Read here: https://example.org/pump', 'question-to-click'],
    ['Votre pompe est-elle prête pour l’hiver ? À lire ici : https://example.org/pompe', 'question-to-click'],
    ['“A pump is only as good as the hands that mend it.” Marta Okafor #pumps', 'quotation'],
    ['« Une pompe ne vaut que par les mains qui la réparent. » Marta Okafor #pompes', 'quotation'],
  ])('is in: %s', (text, sign) => {
    expect(signsOf(text)[sign]).toBeGreaterThan(0);
  });

  it.each([
    ['Three pumps were kept. The valves went to Leeds, the seals to Lyon.', 'short-question'],
    ['Which of these three pumps would you have kept, and why?', 'question-to-click'],
    ['“Mend it”, she said, and I did: two evenings, one seal, and a neighbour who now brings me his own.', 'quotation'],
    ['Marta calls it “the old lady”.', 'quotation'],
    ['Our course is open.', 'selling-often'],
  ])('is not in: %s', (text, sign) => {
    expect(signsOf(text)[sign]).toBeUndefined();
  });

  it('tells an answer from one person to another from words sent after a handle', () => {
    expect(signsOf('@ines I see your point about the seals.', 'reply')['answering-in-person']).toBe(1);
    expect(signsOf('@ines Je vois ce que vous dites des joints.', 'reply')['answering-in-person']).toBe(1);
    expect(
      signsOf('@ines The workers of this town can be proud of their vote.', 'reply')['answering-in-person'],
    ).toBeUndefined();
  });

  it('tells a text that keeps selling', () => {
    const text =
      'Our course is open. The price is low. Register now, subscribe, download the guide: our training, our coaching.';
    expect(signsOf(text)['selling-often']).toBeGreaterThan(0);
  });
});
