import * as z from 'zod/mini';
import { Policy } from '../lib/policy/policy';

/** The part of a JSON Schema that Chromium's policy reader takes. */
export interface ManagedSchema {
  type: string;
  properties?: Record<string, ManagedSchema>;
  items?: ManagedSchema;
}

// Chromium drops what its schema forbids before we see it. Only types are declared, so that our own reader meets a
// wrong word and can close the recording instead of missing it. A value of a wrong type is lost all the same, with
// its whole key (measured in Chromium 156); `chrome://policy` tells the administrator.
function prune(schema: z.core.JSONSchema.BaseSchema): ManagedSchema {
  const properties = Object.entries(schema.properties ?? {});
  return {
    type: schema.type as string,
    ...(properties.length && {
      properties: Object.fromEntries(properties.map(([key, one]) => [key, prune(one as z.core.JSONSchema.BaseSchema)])),
    }),
    ...(schema.items && { items: prune(schema.items as z.core.JSONSchema.BaseSchema) }),
  };
}

/** The schema that Chromium asks of a managed extension, made from the policy itself. */
export const managedSchema: ManagedSchema = prune(z.toJSONSchema(Policy, { io: 'input' }));
