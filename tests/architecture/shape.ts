import { lineAt, type Node, parse, type Source, walk } from './source';

/** Sizes from which a file or a function needs a reason. */
export const limits = { fileLines: 200, functionLines: 40 };

/** Files that may be longer, each with its reason. */
export const longFiles: Readonly<Record<string, string>> = {};

const isPassedOn = ({ type, source }: Node): boolean =>
  type === 'ExportAllDeclaration' || (/^Export/.test(type) && Boolean(source));

/** A file that only passes on what other files export. */
export function checkBarrel(source: Source): string[] {
  const body = parse(source).body as Node[];
  const onlyPassesOn =
    body.some(isPassedOn) && body.every((node) => isPassedOn(node) || node.type === 'ImportDeclaration');
  if (!onlyPassesOn && !body.some(({ type }) => type === 'ExportAllDeclaration')) return [];
  return [
    `${source.path} passes on what other files export. Import from the file that defines a thing, and delete this one: ` +
      'a list of everything hides what depends on what.',
  ];
}

const vague = /(^|\/)(src|utils?|helpers?|misc|common)(\/|\.tsx?$)/;
const kebab = /^[a-z0-9]+([-.][a-z0-9]+)*$/;

/** Names that say nothing, or are not written like the others. */
export function checkName(path: string): string[] {
  const said = path.match(vague);
  if (said) {
    return [
      `${path} lies under a name that says nothing (${said[2]}). Name the file after what it does and put it into the ` +
        'area that may import what it needs (tests/architecture/areas.ts).',
    ];
  }
  if (!/\.(tsx?|mjs|css|html)$/.test(path) || path.split('/').every((part) => kebab.test(part))) return [];
  return [`${path} is not in kebab-case. Rename it with small letters, digits and hyphens: a file's name is its id.`];
}

/** A file of more lines than the limit, unless its reason is listed; a reason that is no longer needed. */
export function checkLength({ path, text }: Source, reasons: Readonly<Record<string, string>> = longFiles): string[] {
  const lines = text.trimEnd().split('\n').length;
  const long = lines > limits.fileLines;
  if (long === path in reasons) return [];
  if (!long) return [`${path} is no longer long. Remove its reason from tests/architecture/shape.ts.`];
  return [
    `${path} has ${lines} lines. Split it by what its parts are about, or list it with its reason in ` +
      `tests/architecture/shape.ts (habit: 20 to 70 lines, limit: ${limits.fileLines}).`,
  ];
}

/** Functions that may be longer, as `file name`, each with its reason. */
export const longFunctions: Readonly<Record<string, string>> = {
  'tests/browser/coach/hostile-page.ts attack': 'runs in a page, where it stands on its own in one piece',
  'tests/browser/matrix/at-once.ts proveAtOnce': 'a suite of tests that several files share',
  'tests/browser/matrix/in-turn.ts proveInTurn': 'a suite of tests that several files share',
};

const suites = /^(describe|it|test|beforeEach|beforeAll|afterEach|afterAll)\b/;

const isSuite = (text: string, parent: Node | undefined): boolean =>
  parent?.type === 'CallExpression' && suites.test(text.slice(parent.start, parent.start + 20));

const nameOf = (node: Node, parent: Node | undefined): string => {
  const id = (node.id ?? parent?.id ?? parent?.key) as Node | undefined;
  return (id?.name as string | undefined) ?? 'without a name';
};

type Found = { name: string; line: number; lines: number };

/** Functions of more lines than the limit; the callbacks that structure a test file are none. */
function listLongFunctions(source: Source): Found[] {
  const found: Found[] = [];
  walk(parse(source), (node, parent) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return;
    const line = lineAt(source.text, node.start);
    const lines = lineAt(source.text, node.end) - line + 1;
    if (lines > limits.functionLines && !isSuite(source.text, parent))
      found.push({ name: nameOf(node, parent), line, lines });
  });
  return found;
}

/** Functions of more lines than the limit, unless their reason is listed; reasons that are no longer needed. */
export function checkFunctions(source: Source, reasons: Readonly<Record<string, string>> = longFunctions): string[] {
  const { path } = source;
  const found = listLongFunctions(source);
  const problems = found
    .filter(({ name }) => !(`${path} ${name}` in reasons))
    .map(
      ({ name, line, lines }) =>
        `${path}:${line} holds a function (${name}) of ${lines} lines. Give its parts names of their own, or list it with ` +
        `its reason in tests/architecture/shape.ts (habit: 6 to 10 lines, limit: ${limits.functionLines}).`,
    );
  const idle = Object.keys(reasons).filter(
    (key) => key.startsWith(`${path} `) && !found.some(({ name }) => key === `${path} ${name}`),
  );
  return [
    ...problems,
    ...idle.map((key) => `${key} is no longer long. Remove its reason from tests/architecture/shape.ts.`),
  ];
}
