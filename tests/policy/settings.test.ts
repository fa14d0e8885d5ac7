import { describe, expect, it } from 'vitest';
import { applyChange, Change, OwnChange } from '@/lib/policy/change';
import { readPortable, toPortable } from '@/lib/policy/portable';
import { defaultSettings, parseSettings, untilResumed } from '@/lib/policy/settings';

describe('settings are read key by key', () => {
  it('without any, they are the defaults', () => {
    expect(parseSettings({}).value).toEqual(defaultSettings);
    expect(parseSettings('broken').value).toEqual(defaultSettings);
  });

  it('a broken value falls back alone', () => {
    const read = parseSettings({
      recording: false,
      language: 'klingon',
      rulesOff: ['jargon', 5],
      sitesOff: 'x',
      age: 4,
    });
    expect(read.value).toEqual({ ...defaultSettings, recording: false, rulesOff: ['jargon'] });
    expect(read.broken.map(({ path }) => path).sort()).toEqual(['age', 'language', 'rulesOff.1', 'sitesOff']);
  });
});

describe('a change by the person', () => {
  const settings = { ...defaultSettings, rulesOff: ['jargon'], sitesOff: ['x'] };

  it('touches nothing but what it names', () => {
    expect(applyChange(settings, { ruleOff: 'announce' }, 1)).toEqual({ rulesOff: ['jargon', 'announce'] });
    expect(applyChange(settings, { ruleOff: 'jargon' }, 1)).toEqual({ rulesOff: ['jargon'] });
    expect(applyChange(settings, { ruleOn: 'jargon' }, 1)).toEqual({ rulesOff: [] });
    expect(applyChange(settings, { siteOff: 'linkedin' }, 1)).toEqual({ sitesOff: ['x', 'linkedin'] });
    expect(applyChange(settings, { siteOff: 'x' }, 1)).toEqual({ sitesOff: ['x'] });
    expect(applyChange(settings, { siteOn: 'x' }, 1)).toEqual({ sitesOff: [] });
    expect(applyChange(settings, { off: true, recording: false }, 1)).toEqual({ off: true, recording: false });
    expect(applyChange(settings, { language: 'fr' }, 1)).toEqual({ language: 'fr' });
    expect(applyChange(settings, { chipFolded: true }, 1)).toEqual({ chipFolded: true });
    expect(applyChange(settings, { noticeSeen: true }, 1)).toEqual({ noticeSeen: true });
    expect(applyChange(settings, { changeSeen: '2026-11-21.a' }, 1)).toEqual({ changesSeen: ['2026-11-21.a'] });
    expect(applyChange(settings, {}, 1)).toEqual({});
  });

  it('adds and removes names of who writes, and rules that are off by themselves', () => {
    const known = { ...settings, companies: ['Acme', 'Old'], rulesOn: ['late-hour'] };
    const names = { list: 'companies', add: ['Acme', 'New'], remove: ['Old'] } as const;
    expect(applyChange(known, { names: { ...names, add: [...names.add], remove: [...names.remove] } }, 1)).toEqual({
      companies: ['Acme', 'New'],
    });
    expect(applyChange(known, { extraOn: 'parable' }, 1)).toEqual({ rulesOn: ['late-hour', 'parable'] });
    expect(applyChange(known, { extraOff: 'late-hour' }, 1)).toEqual({ rulesOn: [] });
    const many = Array.from({ length: 200 }, (_, n) => `Name ${n}`);
    expect(applyChange(known, { names: { list: 'companies', add: many, remove: [] } }, 1).companies).toHaveLength(200);
    for (const wrong of [
      { list: 'rulesOff', add: [], remove: [] },
      { list: 'companies', add: [' … '], remove: [] },
    ])
      expect(OwnChange.safeParse({ names: wrong }).success).toBe(false);
    expect(Change.safeParse({ names }).success).toBe(false);
  });

  it('switches places on and off, one for each origin', () => {
    const places = [{ origin: 'https://a.example', site: 'anywhere' }];
    const placed = { ...settings, places };
    const server = { origin: 'https://a.example', site: 'mastodon' };
    const other = { origin: 'https://b.example', site: 'anywhere' };
    expect(applyChange(placed, { placeOn: server }, 1)).toEqual({ places: [server], sitesOff: ['x'] });
    expect(applyChange(placed, { placeOn: other }, 1)).toEqual({ places: [...places, other], sitesOff: ['x'] });
    const off = { ...placed, sitesOff: ['anywhere'] };
    expect(applyChange(off, { placeOn: other }, 1)).toMatchObject({ sitesOff: [] });
    expect(applyChange(placed, { placeOff: 'https://a.example' }, 1)).toEqual({ places: [] });
    expect(applyChange(placed, { placeOff: 'https://b.example' }, 1)).toEqual({ places });
  });

  it('pauses for an hour from now, and ends a pause', () => {
    expect(applyChange(settings, { pauseMinutes: 60 }, 1_000)).toEqual({
      pausedUntil: 3_601_000,
      pauses: [{ from: 1_000, until: 3_601_000 }],
    });
    expect(applyChange(settings, { pauseMinutes: 0 }, 1_000)).toEqual({ pausedUntil: 0, pauses: [] });
  });

  it('keeps three purposes at most, and changes the words of one without moving it', () => {
    const [a, b, c] = ['recruit engineers', 'explain the strike', 'listen'].map((label, n) => ({
      id: `own-${n}`,
      label,
    }));
    expect(applyChange(settings, { purpose: a! }, 1)).toEqual({ purposes: [a] });
    const full = { ...settings, purposes: [a!, b!, c!] };
    expect(applyChange(full, { purpose: { id: 'own-9', label: 'more' } }, 1)).toEqual({ purposes: [a, b, c] });
    const renamed = { id: 'own-0', label: 'recruit welders' };
    expect(applyChange(full, { purpose: renamed }, 1)).toEqual({ purposes: [renamed, b, c] });
    expect(applyChange(full, { purposeOff: 'own-1' }, 1)).toEqual({ purposes: [a, c] });
    expect(applyChange(full, { purposeOff: 'own-7' }, 1)).toEqual({ purposes: [a, b, c] });
  });

  it('sets the path, the plan and the reminder, and drops the latter two', () => {
    const plan = { text: 'When the Monday committee ends, I answer two comments.', week: '2026-11-16' };
    const step = { stage: 'comment', plan, budgetMinutes: 40, reminder: { day: 4, hour: 16 } } as const;
    expect(applyChange(settings, OwnChange.parse(step), 5)).toEqual({ ...step, stageSince: 5 });
    expect(applyChange({ ...settings, stage: 'comment', stageSince: 5 }, { stage: 'comment' }, 9)).toEqual({
      stage: 'comment',
    });
    expect(applyChange(settings, OwnChange.parse({ plan: null, reminder: null }), 1)).toEqual({
      plan: null,
      reminder: null,
    });
    for (const wrong of [
      { stage: 'master' },
      { plan: { ...plan, week: '2026-02-30' } },
      { reminder: { day: 7, hour: 9 } },
      { budgetMinutes: -1 },
      { retentionDays: 91 },
      { retentionDays: 6 },
      { purpose: { id: 'safety', label: 'a theme is not the person’s' } },
      { purpose: { id: 'own-1', label: ' ' } },
    ])
      expect(OwnChange.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
    expect(Change.safeParse({ stage: 'why' }).success).toBe(false);
  });

  it('labels open questions, and takes a label away', () => {
    const [one, two] = ['6f1c1f0e-3d6a-4a51-9d0a-0f5f5b0d8c11', '6f1c1f0e-3d6a-4a51-9d0a-0f5f5b0d8c12'];
    const known = { ...settings, loopLabels: { [one]: 'canteen' } };
    const both = { [one]: 'canteen', [two]: 'parking' };
    expect(applyChange(known, { loopLabel: { id: two, label: 'parking' } }, 1)).toEqual({ loopLabels: both });
    expect(applyChange(known, { loopLabel: { id: one } }, 1)).toEqual({ loopLabels: {} });
    expect(OwnChange.safeParse({ loopLabel: { id: one, label: 'x'.repeat(41) } }).success).toBe(false);
  });

  it('brings the settings of another computer: those that it names, that are sound, and that can move', () => {
    const bring = {
      purposes: [{ id: 'own-1', label: 'recruit' }],
      retentionDays: 5,
      pausedUntil: 9,
      budgetMinutes: 40,
    };
    expect(applyChange(settings, { bring }, 1)).toEqual({ purposes: bring.purposes, budgetMinutes: 40 });
    expect(readPortable(bring).broken).toEqual([{ path: 'retentionDays', why: 'invalid' }]);
    const all = { ...settings, off: true, places: [{ origin: 'https://a.example', site: 'x' }] };
    expect(readPortable(toPortable(all)).value).toEqual(toPortable(all));
    expect(toPortable(all)).not.toHaveProperty('places');
  });

  it('pauses for good from a page of ours alone', () => {
    expect(applyChange(settings, OwnChange.parse({ pausedUntil: untilResumed }), 1)).toEqual({
      pausedUntil: untilResumed,
      pauses: [{ from: 1, until: untilResumed }],
    });
    expect(Change.safeParse({ pausedUntil: untilResumed }).success).toBe(false);
  });

  it('is a step, never a list, and says nothing it does not name', () => {
    expect(OwnChange.parse({})).toEqual({});
    const ours = { interface: 'panel', language: 'auto', recording: true, off: false, siteOn: 'x', ruleOn: 'jargon' };
    expect(OwnChange.parse(ours)).toEqual(ours);
    for (const wrong of [
      { rulesOff: [] },
      { sitesOff: ['x'] },
      { language: 'de' },
      { pausedUntil: -1 },
      { siteOn: '' },
    ])
      expect(OwnChange.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  });

  it('from a card, switches neither counting nor coaching on', () => {
    for (const wrong of [
      { recording: true },
      { off: false },
      { siteOn: 'x' },
      { language: 'fr' },
      { changeSeen: '2026-11-21.a' },
      { interface: 'page' },
    ])
      expect(Change.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  });
});
