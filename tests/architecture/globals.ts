import { findArea } from './imports';
import { lineAt, type Node, parse, type Source, walk } from './source';

const extension = /^(browser|chrome)$/;
/** There without a page as well, in a background. */
const surroundings = /^(navigator|location|indexedDB|globalThis|self)$/;
const doors =
  /^(document|window|history|localStorage|sessionStorage|customElements|getComputedStyle|getSelection|matchMedia|requestAnimationFrame|(Mutation|Resize|Intersection|Performance)Observer)$/;
const elements =
  /^((HTML|SVG)\w*Element|Element|Node|Text|Document|ShadowRoot|EventTarget|\w*Event|Range|StaticRange|Selection|Highlight|CSS|DOMRect|CSSStyleSheet|DataTransfer|NodeListOf)$/;

/** Names that a pattern (parameter, variable, destructuring) introduces. */
function namesOf(pattern: unknown): string[] {
  const node = pattern as Node | null;
  if (!node) return [];
  if (node.type === 'Identifier') return [node.name as string];
  const inner = [
    node.argument,
    node.left,
    node.value,
    node.parameter,
    ...list(node.elements),
    ...list(node.properties),
  ];
  return inner.flatMap(namesOf);
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Every name that a file declares or imports, in whatever scope. */
function listBindings(program: Node): Set<string> {
  const bound = new Set<string>();
  walk(program, (node) => {
    const own = node.type === 'TSTypeParameter' ? node.name : node.id;
    const local = node.type.startsWith('Import') ? node.local : undefined;
    const param = node.type === 'CatchClause' ? node.param : undefined;
    for (const name of [own, local, param, ...list(node.params), ...list(node.parameters)].flatMap(namesOf)) {
      bound.add(name);
    }
  });
  return bound;
}

const isName = (node: Node, parent: Node | undefined, key: string | undefined): boolean => {
  if (node.type !== 'Identifier') return false;
  if (key === 'property' || key === 'key') return Boolean(parent?.computed);
  return key !== 'right' || parent?.type !== 'TSQualifiedName';
};

/** Names that a file uses and takes from its surroundings, with the offset of their first use. */
export function listGlobals(source: Source): Map<string, number> {
  const program = parse(source);
  const bound = listBindings(program);
  const found = new Map<string, number>();
  walk(program, (node, parent, key) => {
    const name = node.name as string;
    if (isName(node, parent, key) && !bound.has(name) && !found.has(name)) found.set(name, node.start);
  });
  return found;
}

/** Uses of `browser.*` and of the DOM in areas that must do without, each as two sentences that say what to do. */
export function checkGlobals(source: Source): string[] {
  const area = findArea(source.path);
  if (!area) return [];
  const forbidden = [
    ...(area.browser ? [] : [extension]),
    ...(area.browser || area.dom === 'yes' ? [] : [surroundings]),
    ...(area.dom === 'yes' ? [] : [doors]),
    ...(area.dom === 'no' ? [elements] : []),
  ];
  return [...listGlobals(source)]
    .filter(([name]) => forbidden.some((pattern) => pattern.test(name)))
    .map(
      ([name, offset]) =>
        `${source.path}:${lineAt(source.text, offset)} uses ${name}, which ${area.folder} must not know. ` +
        'Take it as an argument from the entry point that has it, so that this code can run and be tested anywhere.',
    );
}
