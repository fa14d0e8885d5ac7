import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { makeId } from '@/entrypoints/composer.content/make-id';

it('makes another UUID of version 4 each time', () => {
  const made = Array.from({ length: 200 }, makeId);
  expect(new Set(made).size).toBe(200);
  for (const id of made) expect(z.uuidv4().safeParse(id).success, id).toBe(true);
});
