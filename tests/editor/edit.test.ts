// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Edit, planEdit } from '@/lib/editor/edit';
import { read } from '@/lib/editor/read';

function plan(text: string, words: string, replacement: string): [Edit | undefined, string] {
  const editor = document.createElement('textarea');
  editor.value = text;
  const start = words === '' ? text.length : text.indexOf(words);
  const edit = planEdit(read(editor), { start, end: start + words.length }, replacement);
  return [edit, edit ? text.slice(edit.start, edit.end) : ''];
}

const sequences = ['❤️', '👩‍👩‍👧', '🇫🇷', '👍🏽', '1️⃣', 'e\u0301', 'o\u0302\u0323'];

describe.each(sequences)('behind %s', (one) => {
  it('a deletion writes all of it again', () => {
    const [edit, over] = plan(`Merci ${one} très demain`, ' très', '');
    expect([edit?.replacement, over, edit?.expected]).toEqual([one, `${one} très`, `Merci ${one} demain`]);
  });

  it('so does what is added at the end', () => {
    const [edit, over] = plan(`Merci ${one}`, '', ' Et vous ?');
    expect([edit?.replacement, over]).toEqual([`${one} Et vous ?`, one]);
  });

  it('words are replaced alone', () => {
    const [edit, over] = plan(`Merci ${one}très demain`, 'très', 'bien');
    expect([edit?.replacement, over]).toEqual(['bien', 'très']);
  });

  it('before it, at the start of a line, a deletion takes it in whole', () => {
    const [edit, over] = plan(`Merci.\ntrès ${one}`, 'très ', '');
    expect([edit?.replacement, over, edit?.expected]).toEqual([one, `très ${one}`, `Merci.\n${one}`]);
  });
});

it('counts flags from the first of their row', () => {
  const [edit, over] = plan('🇫🇷🇩🇪🇮🇹 oui', ' oui', '');
  expect([edit?.replacement, over]).toEqual(['🇮🇹', '🇮🇹 oui']);
});

it('takes in whole what the words end inside', () => {
  const [edit, over] = plan('Un cafe\u0301 noir', 'cafe', 'the');
  expect([edit?.replacement, over, edit?.expected]).toEqual(['the\u0301', 'cafe\u0301', 'Un the\u0301 noir']);
});

it('takes in what follows where a picture stands before', () => {
  const editor = document.createElement('div');
  editor.innerHTML = '<p>Oui <img alt="🎉">très bien</p>';
  const reading = read(editor);
  const edit = planEdit(reading, { start: 6, end: 11 }, '');
  expect(edit).toMatchObject({ start: 6, end: 12, replacement: 'b', expected: 'Oui 🎉bien' });
});

it('leaves a line that would be empty', () => {
  expect(plan('Merci.\ntrès', 'très', '')[0]).toBeUndefined();
});
