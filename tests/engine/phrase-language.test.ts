import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/engine/compile';
import type { Draft } from '@/lib/engine/draft';
import type { Pack } from '@/lib/engine/pack';
import { makeReviewer } from '@/lib/engine/reviewer';
import type { Find, Recipe, Rule } from '@/lib/engine/rule';
import { detector } from '@/lib/languages/detect';

/** A reviewer over a pack of one rule, and what the rule marks in a text. */
function tryRule(find: Find, suggest: readonly Recipe[] = []) {
  const rule: Rule = {
    id: 'tried',
    family: 'bait',
    level: 'suggest',
    on: true,
    scope: ['post'],
    title: 'tried',
    why: 'tried',
    example: { bad: '', good: '' },
    source: { title: '' },
    find,
    suggest,
  };
  const pack: Pack = {
    language: 'en',
    rules: [rule],
    words: {},
    counts: {},
    gates: { grave: [], appeal: [] },
    fillIns: ['[one thing]'],
    self: /\bI\b/,
    slots: {},
  };
  const reviewer = makeReviewer(compile([pack], detector));
  const draft = (text: string): Draft => ({ text, kind: 'post', author: 'person', language: 'en' });
  const marks = (text: string): string[] =>
    reviewer.review(draft(text)).findings.map(({ start, end }) => text.slice(start, end));
  const fixes = (text: string): string[] =>
    reviewer
      .review(draft(text))
      .findings.slice(0, 1)
      .flatMap((finding) =>
        reviewer
          .suggest(draft(text), finding)
          .map((suggestion) => text.slice(0, finding.start) + suggestion.text + text.slice(finding.end)),
      );
  return { marks, fixes };
}

describe('what a phrase can name', () => {
  it('brackets, braces and equals signs', () => {
    const { marks } = tryRule({ phrases: ['[one thing]', '{ ~2 }', '<emoji> = ~2 <emoji> ='], mark: 'phrase' });
    expect(marks('It was [one thing] that {first name} did.')).toEqual(['[one thing]', '{first name}']);
    expect(marks('It was one thing, he [sic] said, and […] no more.')).toEqual([]);
    expect(marks('👍 = the office, ❤️ = home')).toEqual(['👍 = the office, ❤️ =']);
  });

  it('words in capitals and words in quotation marks', () => {
    const { marks } = tryRule({ phrases: ['TODO', 'comment (<caps>|<quoted>)'], mark: 'phrase', quoted: true });
    expect(marks('TODO: call. My todo list. Comment YES or comment “guide” or comment freely.')).toEqual([
      'TODO',
      'Comment YES',
      'comment “guide',
    ]);
  });

  it('the end of the sentence in some of its alternatives', () => {
    const { marks } = tryRule({ phrases: ['sing (yet|here $|$)'], mark: 'phrase' });
    expect(marks('We sing. I sing here. They sing yet again. You sing here today. They sing about it.')).toEqual([
      'sing',
      'sing here',
      'sing yet',
    ]);
  });

  it('but neither what follows the end nor what precedes the start', () => {
    for (const phrase of ['(here $) today', '(sing $)?+ now', 'sing (^ here|there)', 'sing $ here'])
      expect(() => tryRule({ phrases: [phrase], mark: 'phrase' }), phrase).toThrow(/phrase/);
  });

  it('a gap at its end, also when nothing follows', () => {
    const { marks } = tryRule({ phrases: ['^ nearly missed this ~2 $'], mark: 'sentence' });
    expect(marks('Nearly missed this. Nearly missed this again today. Nearly missed this by a mile or so.')).toEqual([
      'Nearly missed this.',
      'Nearly missed this again today.',
    ]);
  });
});

describe('what a mark takes along', () => {
  it('the phrase, even where it begins with an emoji', () => {
    const { marks } = tryRule({ phrases: ['<emoji> for the office'], mark: 'sentence' });
    expect(marks('A vote. 👍 for the office and that is it. Done.')).toEqual(['👍 for the office and that is it.']);
  });

  it('a hashtag that belongs to the sentence, not one after it', () => {
    const { marks } = tryRule({ phrases: ['the vote'], mark: 'sentence' });
    expect(marks('We won the vote on #trees.')).toEqual(['We won the vote on #trees.']);
    expect(marks('We won the vote. #trees')).toEqual(['We won the vote.']);
    expect(marks('We won the vote #trees')).toEqual(['We won the vote']);
  });

  it('the sentence before or after, whose text a recipe may keep', () => {
    const before = tryRule({ phrases: ['^ full stop $'], mark: 'with-previous' }, [{ size: 'trim', to: '{previous}' }]);
    expect(before.marks('We met. Trust is earned. Full stop.')).toEqual(['Trust is earned. Full stop.']);
    expect(before.fixes('We met. Trust is earned. Full stop.')).toEqual(['We met. Trust is earned.']);
    expect(before.fixes('Full stop.')).toEqual([]);
    const after = tryRule({ phrases: ['^ guess what $'], mark: 'with-next' }, [{ size: 'trim', to: '{next}' }]);
    expect(after.fixes('Guess what! We moved. Today.')).toEqual(['We moved. Today.']);
  });
});

describe('where a suggestion is put', () => {
  const absence: Find = { mark: 'end', draft: { questions: [0, 0] } };

  it('an addition stands before closing hashtags and after a full stop of its own', () => {
    const { fixes } = tryRule(absence, [{ size: 'invite', to: 'Why is that?' }]);
    expect(fixes('The site is open.\n\n#leeds #work')).toEqual(['The site is open. Why is that?\n\n#leeds #work']);
    expect(fixes('The site is open #leeds')).toEqual(['The site is open. Why is that? #leeds']);
  });

  it('a closing full stop gives way to the punctuation that follows', () => {
    const { fixes } = tryRule({ phrases: ['big news'], mark: 'sentence' }, [
      { size: 'turn', to: 'The news is [one thing].' },
    ]);
    expect(fixes('This is big news: https://a.example/1')).toEqual(['The news is [one thing]: https://a.example/1']);
  });

  it('nothing is offered when the mark cuts a quotation in two', () => {
    const { fixes } = tryRule({ phrases: ['comment'], mark: 'sentence' }, [{ size: 'turn', to: 'Tell me.' }]);
    expect(fixes('Comment “Yes! And then” click.')).toEqual([]);
    expect(fixes('Comment “yes” and then click.')).toEqual(['Tell me.']);
  });

  it('a keyword in capitals may go, a name may not', () => {
    const { fixes } = tryRule({ phrases: ['comment <caps>'], mark: 'sentence' }, [{ size: 'turn', to: 'Tell me.' }]);
    expect(fixes('Just comment ROADMAP.')).toEqual(['Tell me.']);
    expect(fixes('Just comment ROADMAP for Rosa.')).toEqual([]);
  });

  it('a recipe may look at the whole sentence', () => {
    const { fixes } = tryRule({ phrases: ['proud to say'], mark: 'sentence' }, [
      { size: 'trim', whole: true, from: /^we are .* that (?<clause>.+)$/, to: '{Clause}.' },
    ]);
    expect(fixes('We are proud to say that the site is open!')).toEqual(['The site is open.']);
  });
});
