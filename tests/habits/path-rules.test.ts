import { describe, expect, it } from 'vitest';
import { restingRules, speaks } from '@/lib/habits/path-rules';
import { type Stage, stages } from '@/lib/habits/stage';
import { packs } from '@/lib/languages/packs';

const rules = packs.flatMap((pack) => pack.rules);
const heard = (stage: Stage) => [...new Set(rules.filter((rule) => speaks(stage, rule)).map(({ id }) => id))];
const cautions = [...new Set(rules.filter(({ level }) => level === 'caution').map(({ id }) => id))];

describe('rules at a stage', () => {
  it('are all heard off the path, on its first day, and where one publishes', () => {
    for (const stage of ['none', 'why', 'post', 'host'] as const) expect(restingRules(stage, rules, [])).toEqual([]);
  });

  it('caution at every stage', () => {
    expect(cautions.length).toBeGreaterThan(10);
    for (const stage of stages) expect(heard(stage)).toEqual(expect.arrayContaining(cautions));
  });

  it('caution and nothing else where one reads', () => {
    expect(heard('observe').sort()).toEqual([...cautions].sort());
  });

  it('grow from comments to replies', () => {
    const [comment, reply, post] = [heard('comment'), heard('reply'), heard('post')];
    expect(comment).toEqual(expect.arrayContaining(['canned-reply', 'acknowledges']));
    expect(comment).not.toContain('jargon');
    expect(reply).toEqual(expect.arrayContaining([...comment, 'angry-reply', 'answers-by-name', 'uncertainty']));
    expect(reply.length).toBeGreaterThan(comment.length);
    expect(post.length).toBeGreaterThan(reply.length);
  });

  it('name only rules that there are', () => {
    const named = heard('reply').filter((id) => !cautions.includes(id));
    expect(named).toHaveLength(10);
  });

  it('speak where the person asked for one by name', () => {
    expect(restingRules('observe', rules, [])).toContain('parable');
    expect(restingRules('observe', rules, ['parable'])).not.toContain('parable');
  });
});
