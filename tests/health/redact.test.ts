import { describe, expect, it } from 'vitest';
import { redact } from '@/lib/health/redact';
import { type Bone, Skeleton } from '@/lib/health/skeleton';
import { sites } from '@/lib/sites/sites';

const version = '2026-11-21.abc';
const bone = (tag: string, attributes: (string | null)[] = [], ...inner: Bone[]): Bone => [
  tag,
  [...attributes, null, null, null, null, null].slice(0, 5),
  inner.length,
  inner,
];
const linesOf = (body: Bone, variant?: string): string[] =>
  redact({ site: 'linkedin', ...(variant && { variant }), body }, sites, version).split('\n');

describe('a report', () => {
  it('is the structure, one line for each element', () => {
    const editor = bone('div', ['textbox', null, 'ShareBox_textEditor', null, 'true']);
    const button = bone('button', [null, 'share-button', null, 'submit']);
    const dialog = bone('dialog', [null, 'dialog'], bone('div', [], editor), button);
    expect(linesOf(bone('body', [], dialog), 'li-dialog-post')).toEqual([
      'linkedin 2026-11-21.abc li-dialog-post',
      'body (1)',
      '  dialog data-testid=dialog (2)',
      '    div (1)',
      '      div role=textbox componentkey=ShareBox_textEditor contenteditable=true',
      '    button data-testid=share-button type=submit',
    ]);
  });

  it.each([
    ['tweetTextarea_0RichTextInputContainer', 'tweetTextarea_*RichTextInputContainer'],
    ['UserAvatar-Container-mariedupont', 'UserAvatar-Container-*'],
    ['UserAvatar-Container-MarieDupont42', 'UserAvatar-Container-*'],
    ['commentBox-9f3a17c0', 'commentBox-*'],
    ['replaceableComment_urn:li:comment:(urn:li:ugcPost:71234,5)', 'replaceableComment_urn:*:comment:*urn:*:ugcPost:*'],
    ['Dear Marie, call me', '*'],
    ['marie.dupont@example.org', '*.*.*'],
    ['éditeur', '*'],
    ['', ''],
  ])('of the key %s tells %s', (key, told) => {
    expect(linesOf(bone('div', [null, null, key]))[1]).toBe(`div componentkey=${told}`);
  });

  it('tells none of a page whose every name and value is a secret', () => {
    const secrets = [
      'marie',
      'Dupont',
      'marieDupont',
      'marie-dupont',
      '+33612345678',
      'salaire',
      'Geheim',
      'секрет',
      '秘密',
    ];
    const full = secrets.map((one) => bone(`x-${one}`, [one, one, one, one, one]));
    const report = linesOf(bone('marie', secrets.slice(0, 5), ...full))
      .slice(1)
      .join('\n');
    expect(report).toMatch(/^\* role=\* data-testid=\* componentkey=\* type=\* contenteditable=\* \(9\)/);
    for (const one of [...secrets, 'dupont', '336', '3', 'secret'])
      expect(report.toLowerCase()).not.toContain(one.toLowerCase());
  });

  it('is made of nothing but a skeleton', () => {
    const skeleton = { site: 'x', body: bone('body') };
    expect(Skeleton.safeParse(skeleton).success).toBe(true);
    for (const wrong of [{ ...skeleton, text: 'x' }, { site: 'x', body: ['div', [], 0, [], 'text'] }, {}, undefined])
      expect(Skeleton.safeParse(wrong).success).toBe(false);
  });
});
