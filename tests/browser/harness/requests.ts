import type { Recorded } from '../../../tools/browser/serve';
import { fixtureHosts, publishing } from '../../fixtures/respond';

/** The browsers' own errands, which they run with or without an extension. */
const ownErrands = /\.(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)$/;

const isFixture = ({ host, path, status }: Recorded): boolean =>
  fixtureHosts.includes(host) && (status === 200 || publishing.test(path) || path.startsWith('/favicon.ico'));

// Only the browser itself asks without a site behind it: a page or a content script always carries Sec-Fetch-Site.
const isErrand = ({ host, fetch }: Recorded): boolean => ownErrands.test(`.${host}`) && /^(-|none) /.test(fetch);

/** The publications that the server saw. */
export const publications = (recorded: Recorded[]): Recorded[] =>
  recorded.filter(({ method, path }) => method === 'POST' && publishing.test(path));

/**
 * The requests that neither a fixture page nor the browser explains; with an extension loaded there must be none.
 * A connection without a request is judged by its host.
 */
export function strangers(recorded: Recorded[]): Recorded[] {
  return recorded.filter((entry) => {
    if (/^(chrome|moz)-extension:/.test(`${entry.origin ?? entry.referer}`)) return true;
    if (entry.kind === 'connect') return !fixtureHosts.includes(entry.host) && !ownErrands.test(`.${entry.host}`);
    return !isFixture(entry) && !isErrand(entry);
  });
}
