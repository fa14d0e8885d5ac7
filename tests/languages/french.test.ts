import { describe, expect, it } from 'vitest';
import { fr } from '@/lib/languages/fr/pack';

/** Everything that a rule shows or inserts, with what it belongs to. Slots are passed over: what they hold is the writer’s. */
const said = fr.rules.flatMap(({ id, title, why, example, suggest }) =>
  [title, why, example.bad, example.good, ...suggest.map(({ to }) => to)].map((text) => ({
    id,
    text: text.replace(/\{[^}]+\}/g, 'x').replace(/https?:\S+/g, 'x'),
  })),
);

const wrong = (pattern: RegExp) =>
  said.filter(({ text }) => pattern.test(text)).map(({ id, text }) => `${id}: ${text}`);

describe('French typography', () => {
  it('has a space that does not break before each high sign', () => {
    expect(wrong(/[^\u00a0\u202f!?;][;!?]/u)).toEqual([]);
    expect(wrong(/[^\u00a0\u202f\d]:|[^\u00a0\u202f]»|«[^\u00a0\u202f]/u)).toEqual([]);
  });

  it('writes apostrophes as they are printed', () => {
    expect(wrong(/'/)).toEqual([]);
  });

  it('never inserts a sentence that is set off twice', () => {
    const to = fr.rules.flatMap(({ id, suggest }) => suggest.map((recipe) => `${id}: ${recipe.to}`));
    expect(to.filter((text) => /[.:]\s*[.:]/u.test(text.replace(/^[a-z-]+: /, '')))).toEqual([]);
  });
});
