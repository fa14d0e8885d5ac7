// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type Health, type HealthActs, HealthSection, type Shown } from '@/entrypoints/options/health';
import type { Sign } from '@/lib/health/note';
import { overview } from '@/lib/health/overview';
import { noted, type Sight } from '@/lib/health/sight';
import { versionOf } from '@/lib/health/version';
import { anywhere } from '@/lib/sites/anywhere';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { sites } from '@/lib/sites/sites';
import { healthWordings } from '@/lib/wording/health/pick';
import { wordings } from '@/lib/wording/pages/pick';
import { draw, press } from './scene';

const see = (variant: string, ...said: Sign[]): Sight =>
  said.reduce<Sight | undefined>(
    (known, what) => noted(known, { site: 'linkedin', variant, what }, versionOf(linkedin), '2026-11-22'),
    undefined,
  )!;

function drawHealth(sights: Sight[], more: Partial<Health> = {}, shown: Shown = {}, language: 'en' | 'fr' = 'en') {
  const on = Object.fromEntries(
    ['Load', 'RemoveFile', 'SaveAdapter', 'ChangeSeen', 'Forget', 'Report', 'CopyReport', 'SaveReport'].map((name) => [
      `on${name}`,
      vi.fn(),
    ]),
  ) as unknown as { [Name in keyof HealthActs]: ReturnType<typeof vi.fn> };
  const health: Health = {
    said: healthWordings[language],
    sites: overview({ builtIn: sites, anywhere }, sights, '2026-11-22').map((one) => ({
      ...one,
      title: one.adapter.name,
    })),
    unreadable: false,
    untold: [],
    ownFile: [],
    problems: { policy: [], own: [] },
    ...more,
  };
  draw(
    <HealthSection
      words={wordings[language]}
      health={health}
      shown={shown}
      counted
      organisation="Acme"
      on={on as unknown as HealthActs}
    />,
  );
  return on;
}
const site = (id: string) => document.querySelector(`[data-site="${id}"]`)!;
const text = () => document.body.textContent ?? '';

describe('how the sites are doing', () => {
  it('lists every variant with when it was seen, worked and failed', () => {
    drawHealth([see('li-comment', 'attached', 'button', 'refused')]);
    const rows = [...site('linkedin').querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(linkedin.variants.length);
    expect(rows.find((row) => row?.startsWith('li-comment'))).toBe(
      'li-comment1 day22 Nov 202622 Nov 2026: suggestion not taken by the editor',
    );
    expect(site('linkedin').querySelector('summary')?.textContent).toContain('built in · last worked on 22 Nov 2026');
    expect(site('x').querySelector('summary')?.textContent).toContain('not seen at work yet');
    expect(text()).not.toContain('may have changed');
  });

  it('says calmly that a site may have changed, with a button until that was read', () => {
    const on = drawHealth([see('li-comment', 'no-button')], { untold: ['linkedin'] });
    expect(site('linkedin').textContent).toContain('LinkedIn may have changed.');
    press('Understood');
    expect(on.onChangeSeen).toHaveBeenCalledExactlyOnceWith(versionOf(linkedin));
    drawHealth([see('li-comment', 'no-button')]);
    expect(site('linkedin').textContent).toContain('A publish button was not where it used to be.');
    expect(text()).not.toContain('Understood');
  });

  it('names the place of what is wrong in a file, in the language of the person', () => {
    const problems = [
      { place: 'variants[2].editor[0].css', why: 'selector' },
      { place: '', why: 'json' },
    ] as const;
    drawHealth([], {}, { problems }, 'fr');
    expect(text()).toContain(
      'variants[2].editor[0].css\u00a0: n’est pas un sélecteur que tout navigateur comprend.le fichier entier\u00a0: n’est pas un objet JSON.',
    );
    drawHealth([], {
      problems: { policy: Array.from({ length: 10 }, (_, n) => ({ place: `a${n}`, why: 'type' })), own: [] },
    });
    expect(text()).toContain('A description from Acme cannot be used');
    expect(text()).toContain('and 2 more');
  });

  it('offers the file’s removal only while there is one, and a report to be read first', () => {
    const on = drawHealth([], { ownFile: ['X'] }, { report: 'x 1 -\nbody' });
    press('Remove the file');
    press('Copy');
    press('Show the structure');
    press('Forget');
    expect([on.onRemoveFile, on.onCopyReport, on.onReport, on.onForget].map(({ mock }) => mock.calls.length)).toEqual([
      1, 1, 1, 1,
    ]);
    expect(on.onCopyReport.mock.calls[0]).toEqual(['x 1 -\nbody']);
    expect(document.querySelector('textarea')?.readOnly).toBe(true);
    drawHealth([]);
    expect(text()).not.toContain('Remove the file');
    expect(document.querySelector('textarea')).toBeNull();
  });
});
