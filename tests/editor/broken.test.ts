// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/editor/context';
import type { Composer } from '@/lib/editor/find';
import { findInstead } from '@/lib/editor/instead';
import { skeletonOf } from '@/lib/editor/skeleton';
import { submitOf } from '@/lib/editor/submit';
import { partsOf } from '@/lib/editor/visible';
import { diagnose } from '@/lib/health/diagnose';
import type { Sign } from '@/lib/health/note';
import { noted, type Sight } from '@/lib/health/sight';
import { readAdapterFile } from '@/lib/policy/adapter-file';
import type { SiteAdapter, Variant } from '@/lib/sites/adapter';
import { bluesky } from '@/lib/sites/bluesky';
import { linkedin } from '@/lib/sites/linkedin/linkedin';
import { mastodon } from '@/lib/sites/mastodon';
import { threads } from '@/lib/sites/threads';
import { x } from '@/lib/sites/x';
import { breakSite, eachSelector } from '../health/broken';
import { findOn, pretendLayout, stand } from './page';
import { blueskyPages, mastodonPages, threadsPages } from './skeletons-elsewhere';
import { linkedinPages } from './skeletons-linkedin';
import { xPages } from './skeletons-x';

beforeAll(pretendLayout);

const pathOf: Record<string, string> = {
  modal: '/compose/post',
  inline: '/anna/status/1',
  inlineBare: '/anna/status/1',
  article: '/compose/articles/edit/1',
  articleInside: '/compose/articles/edit/1',
  narrow: '/compose/post',
  narrowReply: '/compose/post',
};
const others: [SiteAdapter, Record<string, string>][] = [
  [bluesky, blueskyPages],
  [threads, threadsPages],
  [mastodon, mastodonPages],
];
const pages: { name: string; html: string; site: SiteAdapter; path: string }[] = [
  ...Object.entries(linkedinPages).map(([name, html]) => ({
    name: `LinkedIn ${name}`,
    html,
    site: linkedin,
    path: '/feed/',
  })),
  ...Object.entries(xPages).map(([name, html]) => ({
    name: `X ${name}`,
    html,
    site: x,
    path: pathOf[name] ?? '/home',
  })),
  ...others.flatMap(([site, skeletons]) =>
    Object.entries(skeletons).map(([name, html]) => ({ name: `${site.name} ${name}`, html, site, path: '/' })),
  ),
];
type Page = (typeof pages)[number];

interface Session {
  composer: Composer | undefined;
  signs: Sign[];
}

/** What a page does with a text of thirty letters: finds, looks for the button, lets another variant try. Nothing may throw. */
function write({ html, path }: Page, site: SiteAdapter): Session {
  const editor = stand(html);
  const found = findOn(site, editor, path);
  if (!found) return { composer: undefined, signs: [] };
  for (const look of [
    contextOf(found, path),
    partsOf(found),
    skeletonOf(editor, site, { hostname: '', pathname: path }),
  ])
    expect(look).toBeDefined();
  if (found.variant.generic) return { composer: found, signs: ['attached', 'unmatched'] };
  if (submitOf(found)) return { composer: found, signs: ['attached', 'button'] };
  const next = findInstead(found, { hostname: '', pathname: path });
  return { composer: next ?? found, signs: ['attached', 'no-button'] };
}

/** Whether three such texts on this site are enough to say that it has changed. */
function isRaised({ composer, signs }: Session, { id }: SiteAdapter): boolean {
  if (!composer) return false;
  const said = [...signs, ...signs, ...signs];
  const sight = said.reduce<Sight | undefined>(
    (known, what) => noted(known, { site: id, variant: composer.variant.id, what }, 'v', '2026-11-22'),
    undefined,
  );
  return diagnose(sight ? [sight] : [], id, 'v') !== undefined;
}

const ownVariant = (page: Page): Variant => findOn(page.site, stand(page.html), page.path)!.variant;
const withVariant = (site: SiteAdapter, old: Variant, next: Variant): SiteAdapter => ({
  ...site,
  variants: site.variants.map((one) => (one.id === old.id ? next : one)),
});

describe.each(pages)('$name, on a site that has changed', (page) => {
  const publishes = ({ composer }: Session): boolean => composer !== undefined && submitOf(composer) !== undefined;

  it.each(['editor', 'root', 'require', 'submit'] as const)(
    'in what tells the %s: known by its looks, and said',
    (part) => {
      const site = breakSite(page.site, part);
      expect(readAdapterFile(JSON.stringify(site)).problems, 'such a file could be loaded').toEqual([]);
      const session = write(page, site);
      expect(publishes(session)).toBe(true);
      expect(session.composer?.variant.generic ?? false).toBe(true);
      expect(isRaised(session, site)).toBe(true);
    },
  );

  it('in one selector at a time: written in all the same, and said where nothing else knows the place', () => {
    const own = ownVariant(page);
    for (const { place, broken } of eachSelector(own)) {
      const site = withVariant(page.site, own, broken);
      const session = write(page, site);
      expect(publishes(session), place).toBe(true);
      const isTaken = session.composer?.variant.generic === true || session.signs.includes('no-button');
      expect(isRaised(session, site), place).toBe(isTaken);
      if (!/^\.(editor|root|require|submit)\b/.test(place)) expect(session.composer?.variant, place).toBe(broken);
    }
  });

  it('in nothing: no word of it', () => {
    const session = write(page, page.site);
    expect(session.signs).toEqual(['attached', 'button']);
    expect(isRaised(session, page.site)).toBe(false);
  });
});
