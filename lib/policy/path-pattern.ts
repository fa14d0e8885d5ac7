const token = /\\.|\[\^?(?:\\.|[^\]\\])*\]|\(\?:|[^\\]/gs;

/** Most repetitions that may end in more than one place: each multiplies the work by the length of a path. */
const mostOpen = 2;
const mostGroups = 4;

const counts: ReadonlySet<string> = new Set(['*', '+', '?']);
const groups: ReadonlySet<string> = new Set(['(', '(?:']);
/** What nothing can be counted of. */
const noAtoms: ReadonlySet<string> = new Set([...counts, ...groups, '|', '^', '$']);

// `[^/]+/` can only end at the stroke: it costs no more than it reads.
function endsItself(atom: string, next = '', afterNext = ''): boolean {
  const refused = /^\[\^([^\\-]+)\]$/s.exec(atom)?.[1];
  return refused !== undefined && next.length === 1 && refused.includes(next) && !/^[*?]$/.test(afterNext);
}

function isBounded(tokens: readonly string[]): boolean {
  let open = tokens[0] === '^' ? 0 : 1;
  for (const [at, one] of tokens.entries()) {
    if (!counts.has(one)) continue;
    const atom = tokens[at - 1] ?? '^';
    if (noAtoms.has(atom) || (atom === ')' && one !== '?')) return false;
    if (!endsItself(atom, tokens[at + 1], tokens[at + 2])) open += 1;
  }
  return open <= mostOpen && tokens.filter((one) => groups.has(one)).length <= mostGroups;
}

/**
 * Whether a regular expression source compiles and looks through any path in little time: nothing repeated inside a
 * repetition, no counts in braces, no look-around, no back reference, few repetitions that could end in several places.
 */
export function isPathPattern(source: string): boolean {
  if (/\\[1-9kpP]|\(\?[^:]|\{/.test(source)) return false;
  try {
    new RegExp(source);
  } catch {
    return false;
  }
  return isBounded(source.match(token) ?? []);
}
