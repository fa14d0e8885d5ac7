import { expect, it } from 'vitest';
import { firstName } from '@/lib/editor/first-name';

it.each([
  ['Anna Schmidt', 'Anna'],
  ['@Anna', 'Anna'],
  ['Dr. Anna Schmidt', 'Anna'],
  ['Prof. Dr.-Ing. Anna Schmidt', 'Anna'],
  ['Dr Anna Schmidt', 'Anna'],
  ['Mme Anna Schmidt', 'Anna'],
  ['M. Jean Exemple', 'Jean'],
  ['Sra. Ana Exemplo', 'Ana'],
  ['J. Robert Sample', 'Robert'],
  ['🚀 Anna Schmidt', 'Anna'],
  ['🚀Anna Schmidt', 'Anna'],
  ['Anna, PhD', 'Anna'],
  ['Jean-Marc O’Neil', 'Jean-Marc'],
  ['N’Golo Exemple', 'N’Golo'],
  ['Zoë Example', 'Zoë'],
  ['3M', undefined],
  ['J. R.', undefined],
  ['', undefined],
  ['🚀', undefined],
])('the first name in “%s” is %s', (shown, name) => {
  expect(firstName(shown)).toBe(name);
});
