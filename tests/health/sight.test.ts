import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/health/diagnose';
import { Note, type Sign } from '@/lib/health/note';
import { daysSeen, noted, type Sight } from '@/lib/health/sight';
import { versionOf } from '@/lib/health/version';
import { adapterVersion } from '@/lib/policy/shapes';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { sites } from '@/lib/sites/sites';

const version = '2026-11-21.abc';
const today = '2026-11-22';

/** What is known after these notes, one after the other. A sign may carry its day: `attached 2026-11-03`. */
function seeing(...said: string[]): Sight {
  const notes = said.map((one) => one.split(' ') as [Sign, string?]);
  const last = notes.reduce<Sight | undefined>(
    (known, [what, day = today]) => noted(known, { site: 'linkedin', variant: 'li-post', what }, version, day),
    undefined,
  );
  return last!;
}
const times = (count: number, sign: Sign): Sign[] => Array.from({ length: count }, () => sign);
const reasons = (...said: string[]) => diagnose([seeing(...said)], 'linkedin', version)?.reasons ?? [];

describe('what is known of a composer', () => {
  it('is counts and days', () => {
    expect(seeing('attached', 'button', 'attached', 'posted', 'applied', 'refused')).toEqual({
      site: 'linkedin',
      variant: 'li-post',
      version,
      days: [today],
      counts: { attached: 2, button: 1, posted: 1, applied: 1, refused: 1 },
      runs: {},
      lastOk: today,
      lastFailure: { what: 'refused', day: today },
    });
  });

  it('keeps the days of two weeks', () => {
    const seen = seeing('attached 2026-11-08', 'attached 2026-11-09', 'attached 2026-11-20', 'attached');
    expect(seen.days).toEqual(['2026-11-09', '2026-11-20', today]);
    expect(daysSeen(seen, today)).toBe(3);
    expect(daysSeen(seen, '2026-12-04')).toBe(1);
    expect(daysSeen(seen, '2026-12-06')).toBe(0);
  });

  it('begins anew with another adapter, but for what happened when', () => {
    const old = seeing('attached', ...times(2, 'unmatched'));
    const next = noted(old, { site: 'linkedin', variant: 'li-post', what: 'button' }, '2027-01-01.b', '2027-01-02');
    expect(next).toMatchObject({ counts: { button: 1 }, runs: {}, days: [], lastOk: '2027-01-02' });
    expect(next.lastFailure).toEqual({ what: 'unmatched', day: today });
  });

  it('takes ids and signs, and nothing that could hold a text', () => {
    const note = { site: 'linkedin', variant: 'li-post', what: 'attached' };
    expect(Note.safeParse(note).success).toBe(true);
    for (const wrong of [
      { ...note, text: 'x' },
      { ...note, variant: 'We are thrilled' },
      { ...note, what: 'seen' },
      { ...note, site: 'https://www.linkedin.com/in/x' },
    ])
      expect(Note.safeParse(wrong).success).toBe(false);
  });
});

describe('a site has probably changed', () => {
  it.each([
    ['three times a composer was known by its looks alone', times(3, 'unmatched'), ['unmatched']],
    ['the publish button was not there', ['attached', 'no-button'], ['no-button']],
    ['five texts went without the site’s answer', times(5, 'probable'), ['probable']],
    ['everything at once', [...times(5, 'probable'), ...times(3, 'unmatched'), 'no-button'], 3],
  ] as const)('%s', (_, said, expected) => {
    const found = reasons(...said);
    if (typeof expected === 'number') expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
  });

  it.each([
    ['twice is chance', times(2, 'unmatched')],
    ['so is four times without an answer', times(4, 'probable')],
    ['the button came back', ['no-button', 'button']],
    ['an answer came', [...times(4, 'probable'), 'posted', ...times(4, 'probable')]],
    ['weeks lie between', ['unmatched 2026-10-01', 'unmatched 2026-10-20', 'unmatched 2026-11-20']],
    ['a suggestion was refused, which an editor may do', times(9, 'refused')],
  ] as const)('not when %s', (_, said) => {
    expect(reasons(...said)).toEqual([]);
  });

  it('and not when that was another adapter, or another site', () => {
    const seen = seeing(...times(3, 'unmatched'));
    expect(diagnose([seen], 'linkedin', '2027-01-01.b')).toBeUndefined();
    expect(diagnose([seen], 'x', version)).toBeUndefined();
    expect(diagnose([], 'linkedin', version)).toBeUndefined();
    expect(diagnose([seen], 'linkedin', version)).toEqual({ version, reasons: ['unmatched'] });
  });
});

describe('the version of an adapter', () => {
  it('is another one for each, and for each change', () => {
    const versions = sites.map(versionOf);
    expect(new Set(versions).size).toBe(sites.length);
    for (const one of versions) expect(adapterVersion.safeParse(one).success, one).toBe(true);
    expect(versionOf({ ...linkedin })).toBe(versionOf(linkedin));
    expect(versionOf({ ...linkedin, never: [...linkedin.never, '.x'] })).not.toBe(versionOf(linkedin));
  });
});
