import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { makeReviewer } from '@/lib/engine/reviewer';
import type { Rule } from '@/lib/engine/rule';
import { detector } from '@/lib/languages/detect';
import { packs } from '@/lib/languages/packs';
import { draftOf, files, type Proof, proofsOf, unmark, variants } from './examples';
import { identity } from './identity';

/** Somebody who asks for every rule. */
const all = { off: new Set<string>(), on: new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id))) };
const reviewer = makeReviewer(compile(packs, detector, [], undefined, identity), all);
const fired = (proof: Proof, text: string, example: Parameters<typeof draftOf>[3]) =>
  reviewer.review(draftOf(text, proof.rule, proof.pack, example)).findings.filter(({ rule }) => rule === proof.rule.id);

/** Whether the rule looks for the very letters that a variant writes. */
const isAbout = ({ find }: Rule, vary: (text: string) => string): boolean =>
  vary === variants['pseudo-bold letters'] && (find.phrases ?? []).some((phrase) => phrase.includes('<bold>'));

describe('rule files', () => {
  it.each(files)(
    '$path is named after its id, is in its pack and brings its proof',
    ({ id, language, rule, examples }) => {
      expect(rule?.id, 'A rule file is called like the id of its rule.').toBe(id);
      const listed = packs.find((pack) => pack.language === language)?.rules ?? [];
      expect(listed, 'Add one line for the rule to the list in its pack.ts.').toContain(rule);
      expect(examples, 'A rule file exports its examples.').toBeDefined();
    },
  );

  it('has every rule in every language, with the same family, level, scope and voice', () => {
    const shape = (language: string) =>
      packs
        .find((pack) => pack.language === language)!
        .rules.map(({ id, family, level, on, scope, voice }) => ({ id, family, level, on, scope, voice }))
        .sort((a, b) => a.id.localeCompare(b.id));
    expect(shape('fr')).toEqual(shape('en'));
  });
});

describe.each(packs)('rules in $language', (pack) => {
  describe.each(proofsOf(pack))('$rule.id', (proof) => {
    const { rule, examples } = proof;

    it('has five examples that fire, five that must not, two of them near misses, and two texts after the fix', () => {
      expect(examples.fires.length).toBeGreaterThanOrEqual(5);
      expect(examples.quiet.length).toBeGreaterThanOrEqual(5);
      expect(examples.quiet.filter(({ near }) => near).length).toBeGreaterThanOrEqual(2);
      const fixes = examples.fires.filter(({ after }) => after !== undefined).length;
      if (rule.suggest.length > 0) expect(fixes, 'Give `after` for two examples.').toBeGreaterThanOrEqual(2);
    });

    it('says why, with a source and an example of both ways', () => {
      for (const said of [rule.title, rule.why, rule.example.bad, rule.example.good, rule.source.title])
        expect(said.length).toBeGreaterThan(3);
      // The weekly summary tells it in two lines.
      if (rule.family === 'praise') expect(rule.why.length).toBeLessThanOrEqual(62);
    });

    it.each(examples.fires)('fires on: $text', (example) => {
      const { text, span } = unmark(example.text);
      expect(span.start, 'Mark what must fire with ⟦ and ⟧.').toBeGreaterThanOrEqual(0);
      const found = fired(proof, text, example).map(({ start, end }) => text.slice(start, end));
      expect(found).toContain(text.slice(span.start, span.end));
    });

    it.each(Object.entries(variants))('fires and stays quiet alike with %s', (_, vary) => {
      for (const example of examples.fires)
        expect(fired(proof, vary(unmark(example.text).text), example).length, example.text).toBeGreaterThan(0);
      if (isAbout(rule, vary)) return;
      for (const example of examples.quiet) expect(fired(proof, vary(example.text), example), example.text).toEqual([]);
    });

    it.each(examples.quiet)('stays quiet on: $text', (example) => {
      expect(fired(proof, example.text, example)).toEqual([]);
    });

    it.each(examples.fires.filter(({ after }) => after !== undefined))('mends: $text', (example) => {
      const { text, span } = unmark(example.text);
      const draft = draftOf(text, rule, pack, example);
      const finding = reviewer.review(draft).findings.find((f) => f.rule === rule.id && f.start === span.start)!;
      const [suggestion] = reviewer.suggest(draft, finding);
      expect(suggestion, 'No recipe fits this example.').toBeDefined();
      expect(text.slice(0, finding.start) + suggestion!.text + text.slice(finding.end)).toBe(example.after);
    });

    it('inserts only fill-ins of the pack', () => {
      const used = rule.suggest.flatMap(({ to }) => to.match(/\[[^\]]+\]/g) ?? []);
      expect(pack.fillIns).toEqual(expect.arrayContaining([...new Set(used)]));
    });
  });

  it('never lets a page speak as “I”, and still has something to offer it', () => {
    const offered = proofsOf(pack).flatMap((proof) =>
      proof.examples.fires.flatMap((example) => {
        const { text } = unmark(example.text);
        const draft = { ...draftOf(text, proof.rule, pack, example), author: 'page' as const };
        const { findings } = reviewer.review(draft);
        return findings.flatMap((finding) =>
          reviewer.suggest(draft, finding).map((one) => [text.slice(finding.start, finding.end), one.text] as const),
        );
      }),
    );
    const self = new RegExp(pack.self.source, pack.self.flags);
    const said = offered.filter(([span, suggestion]) => self.test(suggestion) && !self.test(span));
    expect(said).toEqual([]);
    expect(offered.length).toBeGreaterThan(20);
  });

  it('says nothing against the texts that other rules must leave alone', () => {
    const complaints = proofsOf(pack).flatMap((proof) =>
      proof.examples.quiet.flatMap((example) =>
        reviewer
          .review(draftOf(example.text, proof.rule, pack, example))
          .findings.filter(({ level }) => level === 'suggest' || level === 'caution')
          .map(({ rule }) => `${rule} on a quiet example of ${proof.rule.id}: ${example.text}`),
      ),
    );
    expect(complaints).toEqual([]);
  });
});
