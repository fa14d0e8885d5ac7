import { describe, expect, it } from 'vitest';
import { Entry } from '@/lib/habits/entry';
import { chooseStep } from '@/tools/demo/choose';
import { drafts } from '@/tools/demo/drafts';
import { explainFailure } from '@/tools/demo/failure';
import { type Done, perform } from '@/tools/demo/perform';
import { makeReport } from '@/tools/demo/report';
import { sampleWeek } from '@/tools/demo/sample-week';
import type { Scene } from '@/tools/demo/scene';
import { type Step, stepNames } from '@/tools/demo/step';
import { atTheEnd, inEachComposer } from '@/tools/demo/steps';
import { makeEntry } from '../habits/entries';

const steps = [...inEachComposer, ...atTheEnd];
const sent = { kind: 'post', text: 'after', path: '/', status: 200 };
const entry = makeEntry({ applied: [{ rule: 'announce', size: 'trim' }] });
const figures = { answers: 1, posts: 2 };

type Planted = { proof: Record<string, unknown>; spoiled: Record<string, unknown>[] };

/** For each step: evidence that proves it, and what each spoils of it. */
const planted: Record<string, Planted> = {
  typed: {
    proof: { text: 'a', model: 'a', dom: 'a' },
    spoiled: [{ model: '' }, { dom: '' }, { model: 'ab', dom: 'ab' }],
  },
  found: {
    proof: { marked: 'a', underlined: ['a', 'b'], chip: 'Mostly sends' },
    spoiled: [{ underlined: [] }, { underlined: ['b'] }, { chip: '' }],
  },
  applied: {
    proof: { before: 'before', wanted: 'after', model: 'after', dom: 'after', told: true },
    spoiled: [
      { model: 'before' },
      { dom: 'before' },
      { wanted: 'before', model: 'before', dom: 'before' },
      { told: false },
    ],
  },
  undone: {
    proof: { before: 'before', model: 'before', dom: 'before' },
    spoiled: [{ model: 'after' }, { dom: 'after' }, { before: '', model: '', dom: '' }],
  },
  posted: {
    proof: { wanted: 'after', kind: 'post', submitted: [sent], received: ['after'] },
    spoiled: [
      { submitted: [], received: [] },
      { submitted: [{ ...sent, status: 403 }] },
      { submitted: [{ ...sent, status: undefined }] },
      { submitted: [sent, sent], received: ['after', 'after'] },
      { submitted: [{ ...sent, kind: 'comment' }] },
      { received: ['before'] },
    ],
  },
  logged: {
    proof: { site: 'x', kind: 'post', entries: [entry] },
    spoiled: [
      { entries: [] },
      { entries: [entry, entry] },
      { entries: [{ ...entry, outcome: 'failed' }] },
      { entries: [{ ...entry, applied: [] }] },
      { entries: [{ ...entry, text: 'We are thrilled' }] },
      { site: 'linkedin' },
      { kind: 'comment' },
    ],
  },
  summary: {
    proof: { wanted: figures, said: figures, drawn: figures, sentence: 'You spoke 3 times.' },
    spoiled: [
      { said: { answers: 0, posts: 0 } },
      { drawn: { answers: 0, posts: 2 } },
      { wanted: { answers: 3, posts: 0 } },
    ],
  },
};

describe.each(steps)('the step $name', (step) => {
  const { proof, spoiled } = planted[step.name]!;

  it('is proved by its evidence', () => {
    expect(step.judge(proof).ok).toBe(true);
  });

  it.each(spoiled)('is not proved with %j', (change) => {
    expect(step.judge({ ...proof, ...change }).ok).toBe(false);
  });
});

describe('a run', () => {
  const log: string[] = [];
  const plain = (name: Step['name'], ok = true): Step => ({
    name,
    does: '',
    act: async () => void log.push(name),
    read: async () => ok,
    judge: (read) => ({ ok: read === true, says: String(read) }),
    sabotage: { before: 'typed', does: '', act: async () => void log.push(`sabotage of ${name}`) },
  });
  const scene = { draft: drafts[0] } as unknown as Scene;
  const play = (list: Step[], sabotaged?: Step): Promise<Done[]> => {
    log.length = 0;
    return perform(list, scene, { sabotaged, tell: () => undefined, patience: 0 });
  };

  it('stops at the first step that did not happen', async () => {
    const done = await play([plain('typed'), plain('found', false), plain('applied')]);
    expect(done.map(({ name, ok }) => [name, ok])).toEqual([
      ['typed', true],
      ['found', false],
    ]);
    expect(log).toEqual(['typed', 'found']);
  });

  it('counts an error as a step that did not happen, with its message', async () => {
    const broken = { ...plain('typed'), act: () => Promise.reject(new Error('no such editor')) };
    expect(await play([broken])).toMatchObject([{ name: 'typed', ok: false, says: 'no such editor' }]);
  });

  it('does the sabotage before the step that it names', async () => {
    await play([plain('typed'), plain('found')], plain('found'));
    expect(log).toEqual(['sabotage of found', 'typed', 'found']);
  });
});

describe('the report', () => {
  const done = (names: readonly string[], wrong?: string): Done[] =>
    names.map((name) => ({ name, where: 'X', ok: name !== wrong, says: name, read: 1 }) as Done);
  const about = { sabotage: undefined, isolated: true, requests: 0 };

  it('is good only when every step happened and nothing was asked of the network', () => {
    expect(makeReport(done(stepNames), about).ok).toBe(true);
    expect(makeReport(done(stepNames.slice(0, -1)), about).ok).toBe(false);
    expect(makeReport([...done(stepNames), ...done(['found'], 'found')], about).ok).toBe(false);
    expect(makeReport(done(stepNames), { ...about, requests: 1 }).ok).toBe(false);
  });

  it('shows which step a sabotage kept from happening', () => {
    const report = makeReport(done(['typed', 'found', 'applied'], 'applied'), about);
    expect(explainFailure(report, 'applied')).toEqual({ ok: true, says: 'applied' });
    expect(explainFailure(report, 'found').ok).toBe(false);
    expect(explainFailure(report, 'undone').ok).toBe(false);
    expect(explainFailure(undefined, 'typed').ok).toBe(false);
  });
});

describe('the table of steps', () => {
  it('has every step once, in the order of the job', () => {
    expect(steps.map(({ name }) => name)).toEqual(stepNames);
  });

  it('is known by name', () => {
    expect(chooseStep('found')).toBe('found');
    expect(chooseStep(undefined)).toBeUndefined();
    expect(() => chooseStep('finds')).toThrow('There is no step “finds”');
    expect(() => chooseStep('')).toThrow();
  });
});

it('the made-up week consists of entries that the log takes', () => {
  for (const one of sampleWeek(Date.parse('2026-11-09T12:00:00'))) expect(Entry.safeParse(one).success).toBe(true);
});
