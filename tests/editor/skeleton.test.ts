// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { skeletonOf } from '@/lib/editor/skeleton';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { x } from '@/lib/sites/x';
import { pretendLayout, stand } from './page';
import { linkedinNever, linkedinPages } from './skeletons-linkedin';
import { xNever, xPages } from './skeletons-x';

beforeAll(pretendLayout);

const secret = 'Marie Dupont +33 6 12 34 56 78';
const at = (pathname: string) => ({ hostname: '', pathname });

/** Puts the secret into every attribute, every text and every property of the page that is not told on purpose. */
function fill(scope: ParentNode): void {
  const names = ['aria-label', 'title', 'alt', 'href', 'src', 'name', 'value', 'placeholder', 'style', 'data-urn'];
  for (const element of scope.querySelectorAll('*')) {
    for (const name of names) if (!element.hasAttribute(name)) element.setAttribute(name, secret);
    element.setAttribute(`data-${secret.toLowerCase().replace(/\W/g, '-')}`, secret);
    element.append(secret);
    element.append(document.createComment(secret));
    if (element.shadowRoot) fill(element.shadowRoot);
  }
}

const pages = [
  ...Object.entries(linkedinPages).map(([name, html]) => [`LinkedIn ${name}`, html, linkedin, '/feed/'] as const),
  ...Object.entries(xPages).map(([name, html]) => [`X ${name}`, html, x, '/home'] as const),
];

describe('a skeleton', () => {
  it.each(pages)('holds no word of %s', (_, html, site, path) => {
    const editor = stand(html);
    fill(document.body);
    const skeleton = skeletonOf(editor, site, at(path));
    expect(skeleton?.variant).toBeTypeOf('string');
    const text = JSON.stringify(skeleton);
    for (const part of [
      'Marie',
      'Dupont',
      '34',
      'marie',
      'urn:li:activity',
      'Nadia',
      'Olu',
      'Some One',
      '@anna',
      '/anna',
    ])
      expect(text).not.toContain(part);
  });

  it('is the tags around the editor, with the five attributes that may be told', () => {
    const skeleton = skeletonOf(stand(linkedinPages.dialog), linkedin, at('/feed/'));
    expect(skeleton).toMatchObject({ site: 'linkedin', variant: 'li-dialog-post' });
    const names = JSON.stringify(skeleton).match(/"[a-z]+",\[/g);
    expect(names?.slice(0, 4)).toEqual(['"html",[', '"body",[', '"dialog",[', '"div",[']);
    expect(JSON.stringify(skeleton)).toContain('["div",["textbox",null,"ShareBox_textEditor",null,"true"],1,[]]');
  });

  it('does not look into the text, not even at its paragraphs', () => {
    const editor = stand(xPages.home);
    editor.innerHTML = '<p>a</p><p data-testid="inner">b</p>';
    const text = JSON.stringify(skeletonOf(editor, x, at('/home')));
    expect(text).not.toContain('inner');
    expect(text).toContain('"tweetTextarea_0"');
  });

  it('crosses an open shadow root', () => {
    const text = JSON.stringify(skeletonOf(stand(linkedinPages.shadow), linkedin, at('/feed/')));
    expect(text).toContain('"interop-shadowdom"');
    expect(text).toContain('"textbox"');
  });

  it('is made of an editor that nothing describes', () => {
    const html =
      '<main><form><div><div id="here" contenteditable="true">text</div></div><button>Go</button></form></main>';
    const skeleton = skeletonOf(stand(html), { ...linkedin, variants: [] }, at('/feed/'));
    expect(skeleton?.variant).toBeUndefined();
    const text = JSON.stringify(skeleton);
    for (const tag of ['"main"', '"form"', '"button"']) expect(text).toContain(tag);
    expect(text).not.toMatch(/Go|text/);
  });

  it('stays small on a large page', () => {
    const many = '<div data-testid="row"></div>'.repeat(5_000);
    const html = `<form>${many}<div id="here" contenteditable="true"></div></form>`;
    const text = JSON.stringify(skeletonOf(stand(html), linkedin, at('/feed/')));
    expect(text.match(/"row"/g)?.length).toBeLessThanOrEqual(400);
  });

  it.each(Object.entries({ ...linkedinNever, ...xNever }))('is not made of %s', (name, html) => {
    const editor = stand(html);
    const site = name in xNever ? x : linkedin;
    const isDescribed = [
      'headline',
      'sduiHeadline',
      'namelessMessage',
      'hashedMessage',
      'quillMessage',
      'bareQuill',
      'poll',
    ].includes(name);
    if (!isDescribed) expect(skeletonOf(editor, site, at('/feed/'))).toBeUndefined();
    expect(skeletonOf(editor, linkedin, at('/messaging/thread/1/'))).toBeUndefined();
  });
});
