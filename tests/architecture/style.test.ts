import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { exportedValues, filesIn, parseSource, placeOf, productSources, readText, visit } from '../support/sources';

const sources = productSources();

function places(found: (node: ts.Node) => boolean): string[] {
  const where: string[] = [];
  for (const file of sources) {
    visit(parseSource(file), (node) => {
      if (found(node)) where.push(placeOf(node));
    });
  }
  return where;
}

describe('style that the linter has no rule for', () => {
  it('has no enum: unions of strings survive JSON and erase to nothing', () => {
    expect(places(ts.isEnumDeclaration)).toEqual([]);
  });

  it('has no export *: what a module offers is written down', () => {
    expect(places((node) => ts.isExportDeclaration(node) && !node.exportClause)).toEqual([]);
  });

  it('has no any', () => {
    expect(places((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  it('has no file named after nothing in particular', () => {
    const vague = /(^|\/)(utils?|helpers?|managers?|misc|common|stuff)(\.|\/|$)/i;
    expect(['shared', 'renderer', 'electron', 'build', 'tests'].flatMap(filesIn).filter((file) => vague.test(file))).toEqual([]);
  });

  it('names a component’s file after it', () => {
    const nameOf = (file: string): string => (file.split('/').at(-1) as string).replace('.tsx', '');
    const components = sources.filter((file) => /^[A-Z].*\.tsx$/.test(file.split('/').at(-1) as string));
    expect(components.filter((file) => !exportedValues(file).some(({ name }) => name === nameOf(file)))).toEqual([]);
  });

  it('keeps test branches out of the product', () => {
    const branches = /\b(import\.meta\.env\.(TEST|VITEST)|process\.env\.(VITEST|NODE_ENV\s*===\s*['"]test)|__TEST__)/;
    expect(sources.filter((file) => branches.test(readText(file)))).toEqual([]);
  });
});
