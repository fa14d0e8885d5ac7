import { describe, expect, it } from 'vitest';
import { Policy } from '@/lib/policy/policy';
import { type ManagedSchema, managedSchema } from '@/tools/managed-schema';

// https://developer.chrome.com/docs/extensions/reference/manifest/storage: one type each, no keyword beyond these.
const allowed = new Set(['type', 'properties', 'items']);

function* parts(schema: ManagedSchema, path = 'policy'): Generator<[string, ManagedSchema]> {
  yield [path, schema];
  for (const [key, part] of Object.entries(schema.properties ?? {})) yield* parts(part, `${path}.${key}`);
  if (schema.items) yield* parts(schema.items, `${path}[]`);
}

describe('the schema for Chromium', () => {
  it('uses the keywords that Chromium takes, and one type for each value', () => {
    for (const [path, schema] of parts(managedSchema)) {
      for (const keyword of Object.keys(schema)) expect(allowed, `${path}: ${keyword}`).toContain(keyword);
      expect(['object', 'array', 'string', 'boolean', 'integer', 'number'], path).toContain(schema.type);
      expect(schema.type === 'array', `${path}: a list needs items, nothing else has them`).toBe('items' in schema);
    }
  });

  it('names every key of the policy and none besides', () => {
    expect(managedSchema.type).toBe('object');
    expect(Object.keys(managedSchema.properties ?? {})).toEqual(Object.keys(Policy.shape));
  });

  it('lets a wrong word through to our own reader, which then closes recording', () => {
    expect(managedSchema.properties?.recording).toEqual({ type: 'string' });
  });
});
