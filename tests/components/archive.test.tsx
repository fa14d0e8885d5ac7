// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { ArchiveSection, type Importing } from '@/entrypoints/options/archive';
import type { Year } from '@/lib/archive/count';
import type { Taken } from '@/lib/habits/take-weeks';
import type { Effective } from '@/lib/policy/effective';
import { archiveWordings } from '@/lib/wording/archive/pick';
import { draw, press } from './scene';

type Frame = Pick<Effective, 'recording' | 'organisation'>;

const counting: Frame = { recording: { value: true, by: 'default' } };

function drawArchive(importing: Importing, { frame = counting, language = 'en' as 'en' | 'fr' } = {}) {
  const on = { onFiles: vi.fn(), onCancel: vi.fn() };
  draw(<ArchiveSection said={archiveWordings[language]} frame={frame} importing={signal(importing)} on={on} />);
  return on;
}

const text = () => document.body.textContent!.replaceAll('\u00a0', ' ');
const status = () => document.querySelector('[aria-live]')?.textContent?.replaceAll('\u00a0', ' ');
const files = () => document.querySelector('input[type=file]');

const one = (years: Year[], taken: Taken): Importing => ({
  step: 'done',
  sites: [{ source: 'linkedin', years, taken }],
});

const years = [
  { year: 2025, answers: 14, all: 212 },
  { year: 2024, answers: 0, all: 3 },
  { year: 2023, answers: 1, all: 1 },
];

describe('the archive of a site', () => {
  it('is handed over as files', () => {
    const on = drawArchive({ step: 'idle' });
    const archive = new File(['x'], 'a.zip');
    Object.defineProperty(files(), 'files', { value: [archive] });
    files()?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.onFiles).toHaveBeenCalledWith([archive]);
    expect(document.querySelector('fieldset > legend')?.textContent).toBe(archiveWordings.en.title);
  });

  it.each([
    ['you', 'Nothing is counted at present'],
    ['organisation', 'Set by Acme'],
  ] as const)('is not taken while nothing is counted, and says who decided: %s', (by, line) => {
    drawArchive({ step: 'idle' }, { frame: { recording: { value: false, by }, organisation: 'Acme' } });
    expect(files()).toBeNull();
    expect(text()).toContain(line);
    expect(text()).toContain('nothing is imported either');
  });

  it('tells how far it is, and can be stopped', () => {
    const on = drawArchive({ step: 'counting', done: 1200, all: 100_000 });
    expect(document.querySelector('progress')?.value).toBe(1200);
    expect(text()).toContain('1,200 of 100,000 texts');
    expect(files()).toBeNull();
    press('Stop');
    expect(on.onCancel).toHaveBeenCalledOnce();
  });

  it.each([
    [
      'en',
      [
        'In 2025 you answered someone in 14 of 212 posts.',
        'none of your 3 posts answered anyone',
        'once, to answer someone',
      ],
    ],
    [
      'fr',
      ['En 2025, vous avez répondu à quelqu’un dans 14 textes sur 212.', 'aucun de vos 3 textes', 'une fois, pour'],
    ],
  ] as const)('says what it comes to, and what it does not tell (%s)', (language, lines) => {
    drawArchive(
      {
        step: 'done',
        sites: [
          { source: 'linkedin', years, taken: 'replaced' },
          { source: 'x', years: [], taken: 'replaced' },
        ],
      },
      { language },
    );
    for (const line of lines) expect(status()).toContain(line);
    const { untold, empty } = archiveWordings[language];
    expect(text()).toContain(untold.linkedin.replaceAll('\u00a0', ' '));
    expect(document.querySelector('[data-source=x]')?.textContent).toContain(empty);
  });

  it.each(['shares', 'comments'] as const)(
    'says that the other file is missing, unless it came before: %s',
    (missing) => {
      const told = archiveWordings.en.missing[missing];
      drawArchive({ step: 'done', sites: [{ source: 'linkedin', years, taken: 'replaced', missing }] });
      expect(status()).toContain(told);
      drawArchive({ step: 'done', sites: [{ source: 'linkedin', years, taken: 'added', missing }] });
      expect(status()).not.toContain(told);
    },
  );

  it.each([
    ['en', 'In 2025 you spoke once, to publish.', 'In 2024 you answered someone in 1 of 212 posts.'],
    ['fr', 'En 2025, vous avez pris la parole une fois, pour publier.', 'quelqu’un dans 1 texte sur 212.'],
  ] as const)('says it rightly of one alone (%s)', (language, once, oneOf) => {
    const few = [
      { year: 2025, answers: 0, all: 1 },
      { year: 2024, answers: 1, all: 212 },
    ];
    drawArchive(one(few, 'replaced'), { language });
    expect(status()).toContain(once);
    expect(status()).toContain(oneOf);
  });

  it('says when files were added to what is there, and when nothing of them was taken', () => {
    const { taken, imported } = archiveWordings.en;
    drawArchive(one(years, 'added'));
    expect(status()).toContain(taken.added);
    expect(status()).toContain(imported);
    document.body.replaceChildren();
    drawArchive(one(years, 'stays'));
    expect(status()).toContain(taken.stays);
    expect(status()).not.toContain(imported);
  });

  it('cannot be stopped once the weeks go into the log', () => {
    drawArchive({ step: 'keeping' });
    expect(text()).toContain(archiveWordings.en.keeping);
    expect([...document.querySelectorAll('button')]).toEqual([]);
    expect(files()).toBeNull();
  });

  it.each([
    ['en', 'Comments.csv, line 1,204: A quotation mark'],
    ['fr', 'Comments.csv, ligne 1\u202f204 : Il manque un guillemet'],
  ] as const)('says which file and line are damaged, and that nothing came of it (%s)', (language, line) => {
    const problem = { why: 'quotes', file: 'Comments.csv', line: 1204 } as const;
    drawArchive({ step: 'damaged', problem }, { language });
    expect(status()).toContain(line);
    expect(status()).toContain(archiveWordings[language].nothingImported);
    expect(files()).not.toBeNull();
  });
});
