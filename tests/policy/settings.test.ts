import { describe, expect, it } from 'vitest';
import { applyChange } from '@/lib/policy/change';
import { defaultSettings, parseSettings } from '@/lib/policy/settings';

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

describe('a change from the card', () => {
  const settings = { ...defaultSettings, rulesOff: ['jargon'] };

  it('touches nothing but what it names', () => {
    expect(applyChange(settings, { ruleOff: 'announce' }, 1)).toEqual({ rulesOff: ['jargon', 'announce'] });
    expect(applyChange(settings, { ruleOff: 'jargon' }, 1)).toEqual({ rulesOff: ['jargon'] });
    expect(applyChange(settings, { ruleOn: 'jargon' }, 1)).toEqual({ rulesOff: [] });
    expect(applyChange(settings, { chipFolded: true }, 1)).toEqual({ chipFolded: true });
    expect(applyChange(settings, { noticeSeen: true }, 1)).toEqual({ noticeSeen: true });
    expect(applyChange(settings, {}, 1)).toEqual({});
  });

  it('pauses for an hour from now, and ends a pause', () => {
    expect(applyChange(settings, { pauseMinutes: 60 }, 1_000)).toEqual({ pausedUntil: 3_601_000 });
    expect(applyChange(settings, { pauseMinutes: 0 }, 1_000)).toEqual({ pausedUntil: 0 });
  });
});
