import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { exportedValues, filesIn, parseSource, productSources, visit } from '../support/sources';

/** Folders that hold one thing per file and list them all. */
const registries = filesIn('.').filter((file) => /^(shared|renderer|electron)\/.*\/list\.ts$/.test(file));

function importedBy(file: string, values: boolean): string[] {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const found: string[] = [];
  visit(parseSource(file), (node) => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return;
    if (values && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
    const specifier = node.moduleSpecifier.text;
    if (specifier.startsWith('#shared/')) found.push(specifier.slice(1));
    if (specifier.startsWith('.')) found.push(new URL(specifier, `file:///${folder}/`).pathname.slice(1));
  });
  return found;
}

/** The names that stand in array literals of the file: what the list really lists. */
function listedNames(file: string): Set<string> {
  const names = new Set<string>();
  visit(parseSource(file), (node) => {
    if (!ts.isArrayLiteralExpression(node)) return;
    for (const element of node.elements) names.add((ts.isSpreadElement(element) ? element.expression : element).getText());
  });
  return names;
}

/** The element type of the list: `CardKindSpec` in `readonly CardKindSpec[]`. */
function contractsOf(list: string): string[] {
  const found: string[] = [];
  for (const { type } of exportedValues(list)) {
    if (type) visit(type, (node) => { if (ts.isTypeReferenceNode(node)) found.push(node.typeName.getText()); });
  }
  return found;
}

/** What any file of the product imports, without endings. */
const used = new Set(productSources().flatMap((file) => importedBy(file, false)));

function bare(file: string): string {
  return file.replace(/\.tsx?$/, '');
}

describe('registries', () => {
  it('exist where the architecture has them', () => {
    expect(registries).toEqual(expect.arrayContaining([
      'shared/kinds/cards/list.ts', 'shared/kinds/lanes/list.ts', 'shared/kinds/connectors/list.ts',
      'shared/commands/list.ts', 'shared/behaviors/list.ts', 'renderer/actions/list.ts',
    ]));
  });

  describe.each(registries)('%s', (list) => {
    const folder = list.slice(0, list.lastIndexOf('/'));
    const siblings = filesIn(folder).filter((file) => file !== list && /\.tsx?$/.test(file) && !file.endsWith('/list.ts'));
    const listed = listedNames(list);

    it('lists everything that its folder makes to its contract', () => {
      const contracts = new Set(contractsOf(list));
      const missing = siblings.flatMap((file) => exportedValues(file)
        .filter(({ type }) => type && ts.isTypeReferenceNode(type) && contracts.has(type.typeName.getText()))
        .filter(({ name }) => !listed.has(name))
        .map(({ name }) => `${name} of ${file}`));
      expect(missing).toEqual([]);
    });

    it('has no file in its folder that nobody uses', () => {
      expect(siblings.filter((file) => !used.has(bare(file)))).toEqual([]);
    });

    it('lists only what it imports, nothing twice', () => {
      const names = [...listed];
      // Version 1 of the file is the first, so there is nothing to migrate from yet.
      expect(names.length).toBeGreaterThan(list === 'shared/format/migrations/list.ts' ? -1 : 0);
      const values = importedBy(list, true);
      expect(values.filter((file, i) => values.indexOf(file) !== i)).toEqual([]);
    });
  });
});
