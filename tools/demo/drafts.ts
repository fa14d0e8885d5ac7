import type { FixtureId } from '../../tests/fixtures/types';

/** What the demo writes, and where. */
export type DemoDraft = {
  fixture: FixtureId;
  where: string;
  /** As the log must name them. */
  site: string;
  kind: 'post' | 'comment';
  /** Of the text, the page and our interface. */
  language: 'fr' | 'en';
  text: string;
  /** The words that must be underlined and that are then replaced. */
  marked: string;
  /** Which of the three suggestions is taken. */
  size: 'trim' | 'turn' | 'invite';
};

/** One composer of each kind of editor: Quill in a shadow root, Draft.js, TipTap. */
export const drafts: readonly DemoDraft[] = [
  {
    fixture: 'li-g2',
    where: 'LinkedIn, a post in French',
    site: 'linkedin',
    kind: 'post',
    language: 'fr',
    text: 'Yasmina a tenu le chantier seule tout l’été. Ravie de vous annoncer l’ouverture de notre agence de Nantes !',
    marked: 'Ravie de vous annoncer l’ouverture de notre agence de Nantes !',
    size: 'invite',
  },
  {
    fixture: 'x-home',
    where: 'X, a post in English',
    site: 'x',
    kind: 'post',
    language: 'en',
    text: 'Rosa ran the site alone all summer. We are thrilled to announce the opening of our Leeds office.',
    marked: 'We are thrilled to announce the opening of our Leeds office.',
    size: 'invite',
  },
  {
    fixture: 'li-comment',
    where: 'LinkedIn, a comment in French',
    site: 'linkedin',
    kind: 'comment',
    language: 'fr',
    text: 'Merci pour ce partage !',
    marked: 'Merci pour ce partage !',
    size: 'invite',
  },
];
