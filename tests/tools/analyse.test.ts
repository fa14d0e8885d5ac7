import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packs } from '@/lib/languages/packs';
import { reportOn } from '@/tools/analyse/report';
import { makeCoach } from '@/tools/posts/coach';
import { toDraft } from '@/tools/posts/draft';
import { splitLines } from '@/tools/posts/lines';

const folder = mkdtempSync(join(tmpdir(), 'analyse-'));
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'tools/analyse/analyse.ts', ...args]);

const readAll = async (stream: ChildProcess['stdout']): Promise<string> => {
  let text = '';
  for await (const chunk of stream!.setEncoding('utf8')) text += chunk;
  return text;
};

/** Runs the command as a person does. */
async function run(input: string, ...args: string[]) {
  const child = start(...args);
  child.stdin!.end(input);
  const [output, said, [code]] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    once(child, 'close'),
  ]);
  const lines = output.split('\n').filter((line) => line !== '');
  return { reports: lines.map((line) => JSON.parse(line)), said, code };
}

const toLines = (posts: readonly object[]): string => posts.map((post) => `${JSON.stringify(post)}\n`).join('');

const announcement = 'We are thrilled to announce the opening of our Leeds office.';

describe('npm run analyse', () => {
  it('answers every post in order, with verdict, weights and findings in offsets of its text', async () => {
    const posts = [
      { id: 'a', text: `🎉 ${announcement}`, lang: 'en' },
      { id: 2, text: 'Nous sommes ravis de vous annoncer l’ouverture de notre agence de Nantes !', other: true },
      { id: 'c', text: '' },
    ];
    const { reports, said, code } = await run(toLines(posts));
    expect({ said, code }).toEqual({ said: '', code: 0 });
    expect(reports.map(({ id, lang }) => [id, lang])).toEqual([
      ['a', 'en'],
      [2, 'fr'],
      ['c', 'und'],
    ]);
    const [first, , empty] = reports;
    expect(Object.keys(first)).toEqual(['id', 'lang', 'verdict', 'weights', 'findings']);
    expect(first.findings[0]).toMatchObject({ rule: 'announce', family: 'broadcast', level: 'suggest', shown: true });
    expect(posts[0]!.text.slice(first.findings[0].start, first.findings[0].end)).toBe(announcement);
    for (const { size, text } of first.findings[0].suggestions) {
      expect(['trim', 'turn', 'invite']).toContain(size);
      expect(text).toContain('Leeds');
    }
    for (const { verdict, weights } of reports) {
      expect(verdict.broadcastOnly && verdict.conversational).toBe(false);
      for (const weight of Object.values(weights)) expect(weight).toSatisfy((n: number) => n >= 0 && n <= 1);
    }
    expect(empty).toMatchObject({ verdict: { broadcastOnly: false, buzzBait: false, conversational: false } });
    expect(empty.findings).toEqual([]);
  });

  it('puts an absence at the end of the text, hashtags or not', async () => {
    const said = 'I moved the briefing of the night shift from ten to nine. Lateness fell by half in a month. ';
    const told = `${said}The last bus is no longer missed by anyone, and the day shift follows in May.`;
    const { reports } = await run(toLines([told, `${told} #plan`].map((text, id) => ({ id, text }))));
    const [plain, tagged] = reports.map(({ findings }) =>
      findings.find(({ rule }: { rule: string }) => rule === 'no-question'),
    );
    expect(plain).toMatchObject({ level: 'hint', start: told.length, end: told.length });
    expect(tagged).toMatchObject({ start: told.length + 6, end: told.length + 6 });
    expect(plain.suggestions.length).toBeGreaterThan(0);
    for (const { text } of plain.suggestions) expect(text).toMatch(/^ \p{Lu}/u);
  });

  it('tells findings in text order, absences last', async () => {
    const tags = '#plan #teams #growth #people #regions #jobs #pride #work';
    const text = `${'We have completed the second phase of our industrial plan and delivered every project. '.repeat(3)}\n\n${tags}`;
    const { reports } = await run(toLines([{ id: 1, text }]));
    const places = reports[0].findings.map(({ start }: { start: number }) => start);
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('tells malformed lines by number, passes over them, and ends with 1', async () => {
    const lines = ['{"id":"a","text":"Hello"}', 'nonsense', '', '{"id":"b"}', '[]', '{"id":"c","text":"Bonjour"}\r'];
    const { reports, said, code } = await run(`\uFEFF${lines.join('\n')}`);
    expect(reports.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(said.match(/^Line \d+/gm)).toEqual(['Line 2', 'Line 4', 'Line 5']);
    expect(code).toBe(1);
  });

  it('says nothing in words of ours about a text in another language, found or told', async () => {
    const german = 'Wir freuen uns, die Eröffnung unseres neuen Büros in Leeds bekannt zu geben, und danken allen.';
    const { reports } = await run(
      toLines([
        { id: 1, text: german },
        { id: 2, text: announcement, lang: 'de-AT' },
      ]),
    );
    expect(reports.map(({ lang }) => lang)).toEqual(['de', 'de']);
    expect(reports.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('runs the rules that are off only with --all', async () => {
    const off = packs.flatMap(({ rules }) => rules.filter(({ on }) => !on).map(({ id }) => id));
    const texts = packs.flatMap(({ rules }) => rules.map(({ example }) => ({ id: 1, text: example.bad })));
    const coach = makeCoach();
    const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);
    const usual = texts.flatMap((post) => rulesOf(coach.review(toDraft(post)).findings));
    expect(usual.filter((rule) => off.includes(rule))).toEqual([]);
    const { reports } = await run(toLines(texts), '--all');
    const all = reports.flatMap(({ findings }) => rulesOf(findings));
    // A text that was written at some other time has no hour.
    const ofTheHour = packs.flatMap(({ rules }) => rules.filter(({ find }) => find.draft?.late).map(({ id }) => id));
    for (const rule of off.filter((id) => !ofTheHour.includes(id))) expect(all).toContain(rule);
  });

  it('reads a file, and tells in one line when there is none', { timeout: 120_000 }, async () => {
    const file = join(folder, 'posts.jsonl');
    writeFileSync(file, toLines([{ id: 'x', text: 'Hello' }]));
    expect((await run('', file)).reports).toHaveLength(1);
    const missing = join(folder, 'nothing.jsonl');
    expect(await run('', missing)).toEqual({ reports: [], said: `There is no file ${missing}.\n`, code: 1 });
    expect((await run('', '--nonsense')).said).toMatch(/^npm run --silent analyse.*\n$/);
  });

  it('ends calmly when nobody reads on', async () => {
    const file = join(folder, 'many.jsonl');
    writeFileSync(file, toLines(Array.from({ length: 5_000 }, (_, id) => ({ id, text: announcement }))));
    const child = start(file);
    child.stdout!.once('data', () => child.stdout!.destroy());
    const [said] = await Promise.all([readAll(child.stderr), once(child, 'close')]);
    expect(said).toBe('The output was closed early; the rest was not analysed.\n');
  });
});

describe('a post', () => {
  it('becomes the draft that it once was', () => {
    const post = (more: object) => toDraft({ id: 1, text: '@ada Thank you.', ...more });
    expect(post({})).toMatchObject({ kind: 'post', author: 'person' });
    expect(post({})).not.toHaveProperty('addressee');
    expect(post({ is_reply: true })).toMatchObject({ kind: 'reply', addressee: '@ada' });
    expect(post({ kind: 'quoting', is_reply: true, lang: 'fr-CA' })).toMatchObject({ kind: 'quote', language: 'fr' });
    expect(post({ kind: 'self_thread' })).toMatchObject({ kind: 'thread' });
    expect(post({ kind: 'comment' })).toMatchObject({ kind: 'comment', addressee: '@ada' });
    expect(post({ kind: 'never heard of', is_reply: false })).toMatchObject({ kind: 'post' });
  });
});

it('of a text longer than any post, only what is shown gets suggestions', () => {
  const { findings } = reportOn({ id: 'long', text: `${announcement} `.repeat(500).trim() }, makeCoach());
  expect(findings.length).toBeGreaterThan(400);
  const served = findings.filter(({ suggestions }) => suggestions.length > 0);
  expect(served.length).toBeGreaterThan(0);
  expect(served.filter(({ shown }) => !shown)).toEqual([]);
});

it('lines are cut at line feeds alone, wherever the chunks end', async () => {
  const cut = async (...chunks: string[]) => {
    const lines: string[] = [];
    for await (const line of splitLines(chunks)) lines.push(line);
    return lines;
  };
  expect(await cut('a\nb', 'c\n\nd\u2028e')).toEqual(['a', 'bc', '', 'd\u2028e']);
  expect(await cut('a\n')).toEqual(['a']);
  expect(await cut()).toEqual([]);
});
