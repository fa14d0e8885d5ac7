import { describe, expect, it } from 'vitest';
import { type Context, Effective, EffectiveInPage, effective } from '@/lib/policy/effective';
import { parsePolicy } from '@/lib/policy/policy';
import { defaultSettings, type Settings } from '@/lib/policy/settings';

const here: Context = { site: 'linkedin', now: 1_000, languages: ['en-GB'] };
const decide = (policy: unknown, settings: Partial<Settings> = {}, context: Partial<Context> = {}) =>
  effective(parsePolicy(policy), { ...defaultSettings, ...settings }, { ...here, ...context });

describe('coaching', () => {
  it.each([
    ['on by default', {}, {}, { value: true, by: 'default' }],
    ['on where the organisation allows it', { sites: ['linkedin'] }, {}, { value: true, by: 'default' }],
    ['not elsewhere', { sites: ['x'] }, {}, { value: false, by: 'organisation', why: 'site' }],
    ['an empty list allows none', { sites: [] }, {}, { value: false, by: 'organisation', why: 'site' }],
    ['off everywhere', {}, { off: true }, { value: false, by: 'you', why: 'everywhere' }],
    ['off here', {}, { sitesOff: ['linkedin'] }, { value: false, by: 'you', why: 'site' }],
    ['off on another site', {}, { sitesOff: ['x'] }, { value: true, by: 'default' }],
    ['paused', {}, { pausedUntil: 1_001 }, { value: false, by: 'you', why: 'paused', until: 1_001 }],
    ['a pause that is over', {}, { pausedUntil: 1_000 }, { value: true, by: 'default' }],
    [
      'allowed and switched off by the person',
      { sites: ['linkedin'] },
      { off: true },
      { value: false, by: 'you', why: 'everywhere' },
    ],
    ['a broken list of sites fails open', { sites: 'none' }, {}, { value: true, by: 'default' }],
  ] as const)('%s', (_, policy, settings, expected) => {
    expect(decide(policy, settings as Partial<Settings>).coaching).toEqual(expected);
  });

  it('on a page of ours no rule about sites applies', () => {
    const { site: _, ...nowhere } = here;
    expect(effective(parsePolicy({ sites: [] }), defaultSettings, nowhere).coaching.value).toBe(true);
  });
});

describe('recording', () => {
  it.each([
    ['on by default', {}, {}, { value: true, by: 'default' }],
    ['left to the person, who wants it', { recording: 'user-choice' }, {}, { value: true, by: 'default' }],
    [
      'left to the person, who does not',
      { recording: 'user-choice' },
      { recording: false },
      { value: false, by: 'you' },
    ],
    [
      'off by the organisation, whatever the person says',
      { recording: 'off' },
      { recording: true },
      { value: false, by: 'organisation' },
    ],
    [
      'the organisation cannot switch it on',
      { recording: 'on' },
      { recording: false },
      { value: false, by: 'organisation' },
    ],
    ['a broken policy closes it', { sites: 7 }, {}, { value: false, by: 'organisation' }],
    ['an unknown key closes it', { recordng: 'off' }, {}, { value: false, by: 'organisation' }],
  ] as const)('%s', (_, policy, settings, expected) => {
    expect(decide(policy, settings).recording).toEqual(expected);
  });

  it('asks for the notice only while something is counted and it was not read', () => {
    expect(decide({}).noticeNeeded).toBe(true);
    expect(decide({}, { noticeSeen: true }).noticeNeeded).toBe(false);
    expect(decide({}, { recording: false }).noticeNeeded).toBe(false);
  });
});

describe('where the coach shows', () => {
  it.each([
    ['in the page by default', {}, {}, { value: 'page', by: 'default' }],
    ['in the panel, as the person chose', {}, { interface: 'panel' }, { value: 'panel', by: 'you' }],
    ['in the panel, as the organisation set', { interface: 'panel' }, {}, { value: 'panel', by: 'organisation' }],
    [
      'in the page, as the organisation set',
      { interface: 'page' },
      { interface: 'panel' },
      { value: 'page', by: 'organisation' },
    ],
    [
      'as the person chose, when the policy is broken',
      { interface: 'popup' },
      { interface: 'panel' },
      { value: 'panel', by: 'you' },
    ],
  ] as const)('%s', (_, policy, settings, expected) => {
    expect(decide(policy, settings).interface).toEqual(expected);
  });
});

describe('language of the interface', () => {
  it.each([
    ['the browser’s first of ours', {}, {}, ['de-DE', 'fr-CA', 'en'], { value: 'fr', by: 'default' }],
    ['English when the browser speaks neither', {}, {}, ['de'], { value: 'en', by: 'default' }],
    ['none by the look of its code', {}, {}, ['fro', 'frr-DE', 'enm'], { value: 'en', by: 'default' }],
    ['a region of ours', {}, {}, ['frr', 'FR-ca'], { value: 'fr', by: 'default' }],
    ['the person’s', {}, { language: 'fr' }, ['en'], { value: 'fr', by: 'you' }],
    [
      'the organisation’s only one',
      { languages: ['fr'] },
      { language: 'en' },
      ['en'],
      { value: 'fr', by: 'organisation' },
    ],
    [
      'the person’s among two offered',
      { languages: ['fr', 'en'] },
      { language: 'en' },
      ['fr'],
      { value: 'en', by: 'you' },
    ],
  ] as const)('%s', (_, policy, settings, languages, expected) => {
    expect(decide(policy, settings, { languages }).language).toEqual(expected);
  });
});

describe('the rest', () => {
  it('says who decided', () => {
    const houseWords = [{ avoid: 'synergies', prefer: ['savings'], reason: 'Plain words.' }];
    expect(decide({ houseWords, interface: 'panel', organisation: 'Acme' }, { rulesOff: ['jargon'] })).toMatchObject({
      houseWords: { value: houseWords, by: 'organisation' },
      interface: { value: 'panel', by: 'organisation' },
      rulesOff: { value: ['jargon'], by: 'you' },
      organisation: 'Acme',
    });
    expect(decide({})).toMatchObject({
      houseWords: { value: [], by: 'default' },
      interface: { value: 'page', by: 'default' },
      rulesOff: { value: [], by: 'default' },
    });
    expect(decide({})).not.toHaveProperty('organisation');
  });

  it('says which quiet periods and which added rules hold', () => {
    const quietPeriods = [{ from: '2027-01-15', to: '2027-02-12' }];
    expect(decide({ quietPeriods }, { rulesOn: ['late-hour'] })).toMatchObject({
      quietPeriods: { value: quietPeriods, by: 'organisation' },
      rulesOn: { value: ['late-hour'], by: 'you' },
    });
    expect(decide({})).toMatchObject({ quietPeriods: { value: [], by: 'default' }, rulesOn: { value: [] } });
  });

  it('counts for someone else stay out, whatever is set about counting', () => {
    expect(decide({}, { forOther: true })).toMatchObject({ forOther: true, recording: { value: true } });
    expect(decide({}).forOther).toBe(false);
  });

  it('offers the person’s purposes, then the themes of the organisation in the language that holds', () => {
    const themes = [{ id: 'safety', label: { en: 'Zero harm', fr: 'Zéro accident' } }];
    const own = { id: 'own-a', label: 'recruit engineers' };
    expect(decide({ themes, languages: ['fr'] }, { purposes: [own] }).purposes).toEqual([
      { ...own, by: 'you' },
      { id: 'safety', label: 'Zéro accident', by: 'organisation' },
    ]);
    expect(decide({ themes }).purposes[0]?.label).toBe('Zero harm');
    expect(parsePolicy({ themes: [{ ...themes[0], id: 'own-a' }] }).policy).toEqual({});
  });

  it.each([
    ['ninety days by default', {}, {}, { value: 90, by: 'default' }],
    ['fewer, as the person chose', {}, { retentionDays: 30 }, { value: 30, by: 'you' }],
    ['fewer, as the organisation set', { retentionDays: 30 }, {}, { value: 30, by: 'organisation' }],
    ['the person’s where they are fewer', { retentionDays: 30 }, { retentionDays: 14 }, { value: 14, by: 'you' }],
    ['never more', { retentionDays: 365 }, { retentionDays: 60 }, { value: 60, by: 'you' }],
  ] as const)('keeps entries %s', (_, policy, settings, expected) => {
    expect(decide(policy, settings).retentionDays).toEqual(expected);
  });

  it.each([
    ['not by itself', {}, {}, false],
    ['where the person switched it on', {}, { readingTime: true }, true],
    ['while reading is the practice', {}, { stage: 'observe' }, true],
    ['no more afterwards', {}, { stage: 'comment' }, false],
    ['never while nothing is recorded', { recording: 'off' }, { readingTime: true, stage: 'observe' }, false],
  ] as const)('keeps minutes of reading %s, and only with the right to count them', (_, policy, settings, expected) => {
    expect(decide(policy, settings, { mayScript: true }).readingTime).toEqual({ wanted: expected, value: expected });
    expect(decide(policy, settings).readingTime).toEqual({ wanted: expected, value: false });
  });

  it('tells a page nothing of where the person stands and what he is after', () => {
    const holds = decide({}, { stage: 'reply', purposes: [{ id: 'own-a', label: 'recruit' }], budgetMinutes: 40 });
    const told = JSON.stringify(EffectiveInPage.parse(holds));
    for (const own of ['stage', 'recruit', 'budget', 'readingTime', 'retention']) expect(told).not.toContain(own);
    expect(EffectiveInPage.parse(holds).coaching).toEqual(holds.coaching);
  });

  it('fits the message that carries it to the page', () => {
    for (const policy of [{}, { sites: [], languages: ['fr'], recording: 'off', organisation: 'Acme' }]) {
      expect(Effective.safeParse(decide(policy, { pausedUntil: 5_000 })).success).toBe(true);
    }
  });
});
