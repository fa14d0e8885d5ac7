import { describe, expect, it } from 'vitest';
import { readAdapterFile, readPolicyAdapters } from '@/lib/policy/adapter-file';
import { parsePolicy } from '@/lib/policy/policy';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { x } from '@/lib/sites/x';

type Data = Record<string, unknown>;

/** LinkedIn's adapter with one value put somewhere else: `variants.2.editor.0.css`. */
function change(place: string, value: unknown): string {
  const data = JSON.parse(JSON.stringify(linkedin)) as Data;
  const keys = place.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce((at, key) => at[key] as Data, data);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.stringify(data);
}

describe('a file of adapters', () => {
  it('may hold one, or a list', () => {
    expect(readAdapterFile(JSON.stringify(x))).toEqual({ adapters: [x], problems: [] });
    expect(readAdapterFile(JSON.stringify([x, linkedin], null, 2))).toEqual({ adapters: [x, linkedin], problems: [] });
  });

  it.each(['', '{', 'null', '7', '"x"', '[]'])('is none: %s', (text) => {
    expect(readAdapterFile(text)).toEqual({ adapters: [], problems: [{ place: '', why: 'json' }] });
  });

  it.each([
    ['variants.2.editor.0.css', 'div[', 'selector'],
    ['variants.2.editor.0.css', '', 'empty'],
    ['variants.2.editor.0.css', 'a'.repeat(501), 'long'],
    ['variants.2.editor.0.css', undefined, 'missing'],
    ['variants.2.editor.0.code', 'alert(1)', 'unknown'],
    ['variants.2.editor.0.stability', 'hashed', 'choice'],
    ['variants.0.engine', 'word', 'choice'],
    ['variants.0.submit.0.how', 'guess', 'choice'],
    ['variants.0.submit', 'button', 'type'],
    ['variants.0.editor', [], 'findable'],
    ['variants.0.generic', true, 'findable'],
    ['variants.0.outcome.requests.0', 'a', 'empty'],
    ['variants.0.kinds.0.path', '(a+)+$', 'path'],
    ['never.0', '.msg-form{', 'selector'],
    ['neverPaths.1', '^/x(', 'path'],
    ['variants', [], 'empty'],
    ['hosts.0', 'https://www.linkedin.com/', 'format'],
    ['verifiedOn', 'yesterday', 'format'],
    ['verifiedOn', '2026-02-30', 'format'],
    ['id', 'Linked In', 'format'],
    ['name', 7, 'type'],
    ['script', 'x', 'unknown'],
  ] as const)('names the place: %s = %j', (place, value, why) => {
    const { adapters, problems } = readAdapterFile(change(place, value));
    const written = place.replace(/\.(\d+)/g, '[$1]');
    expect(problems).toEqual([{ place: why === 'findable' ? 'variants[0]' : written, why }]);
    expect(adapters).toEqual([]);
  });

  it('with two mistakes tells both, and which adapter of a list they are in', () => {
    const broken = { ...x, hosts: 'x.com', variants: x.variants.map((one) => ({ ...one, engine: 1 })).slice(0, 1) };
    const { adapters, problems } = readAdapterFile(JSON.stringify([linkedin, broken]));
    expect(problems).toEqual([
      { place: '[1].hosts', why: 'type' },
      { place: '[1].variants[0].engine', why: 'choice' },
    ]);
    expect(adapters).toEqual([linkedin]);
  });

  it('has each adapter and each variant once', () => {
    expect(readAdapterFile(JSON.stringify([x, x]))).toEqual({ adapters: [], problems: [{ place: '', why: 'twice' }] });
    const twice = { ...x, variants: [x.variants[0], x.variants[0]] };
    expect(readAdapterFile(JSON.stringify(twice)).problems).toEqual([{ place: 'variants', why: 'twice' }]);
  });

  it('is not read beyond any sense', () => {
    expect(readAdapterFile(`"${'x'.repeat(400_000)}"`).problems).toEqual([{ place: '', why: 'long' }]);
    const many = Array.from({ length: 41 }, (_, n) => ({ ...x.variants[0], id: `v${n}` }));
    expect(readAdapterFile(JSON.stringify({ ...x, variants: many })).problems).toEqual([
      { place: 'variants', why: 'long' },
    ]);
  });

  it('cannot reach the prototype of anything', () => {
    const text = JSON.stringify(x).replace('{', '{"__proto__":{"hosts":["evil.example"]},');
    const { adapters } = readAdapterFile(text);
    for (const one of adapters) expect(one.hosts).toEqual(x.hosts);
    expect(({} as Data).hosts).toBeUndefined();
  });
});

describe('adapters of an organisation', () => {
  const shipped = (adapters: unknown) => parsePolicy({ adapters });

  it('come as texts, each one adapter', () => {
    const { policy, broken } = shipped([JSON.stringify(x), JSON.stringify(linkedin)]);
    expect(broken).toEqual([]);
    expect(readPolicyAdapters(policy.adapters ?? [])).toEqual({ adapters: [x, linkedin], problems: [] });
  });

  it('are left out one by one, and say where', () => {
    const { policy, broken } = shipped(['{', change('variants.2.editor.0.css', 'div['), JSON.stringify(x)]);
    expect(broken, 'a selector cannot have meant to forbid counting').toEqual([]);
    expect(readPolicyAdapters(policy.adapters ?? [])).toEqual({
      adapters: [x],
      problems: [
        { place: 'adapters[0]', why: 'json' },
        { place: 'adapters[1].variants[2].editor[0].css', why: 'selector' },
      ],
    });
  });
});
