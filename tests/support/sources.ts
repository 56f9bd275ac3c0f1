// The project's own files, for tests that hold the whole tree to its rules. They read the disk, not git, so that a new
// file is checked before it is committed.

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const skipped = new Set(['node_modules', 'out', 'dist', '.git', 'test-results', 'playwright-report']);

/** Files below a folder of the project, as paths from the root with `/`. */
export function filesIn(folder: string): string[] {
  const found: string[] = [];
  const walk = (place: string): void => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      if (skipped.has(entry.name)) continue;
      const path = join(place, entry.name);
      if (entry.isDirectory()) walk(path);
      else found.push(relative(root, path).split(sep).join('/'));
    }
  };
  walk(join(root, folder));
  return found.sort();
}

/** TypeScript sources of the product: what is shipped, not what checks it. */
export function productSources(): string[] {
  return ['shared', 'renderer', 'electron'].flatMap(filesIn).filter((file) => /\.tsx?$/.test(file));
}

export function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Lines of a text; the line end of the last one begins no new line. */
export function countLines(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

const parsed = new Map<string, ts.SourceFile>();

/** The file's syntax tree, with parents set. */
export function parseSource(file: string): ts.SourceFile {
  let source = parsed.get(file);
  if (!source) {
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    source = ts.createSourceFile(file, readText(file), ts.ScriptTarget.Latest, true, kind);
    parsed.set(file, source);
  }
  return source;
}

function isExported(node: ts.Statement): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) ?? false);
}

/** An exported value and the type it is annotated with, if it is. */
export interface ExportedValue {
  readonly name: string;
  readonly type: ts.TypeNode | undefined;
}

/** The values (not the types) that a module exports. */
export function exportedValues(file: string): ExportedValue[] {
  return parseSource(file).statements.filter(isExported).flatMap((node): ExportedValue[] => {
    if (ts.isVariableStatement(node)) {
      return node.declarationList.declarations.map((d) => ({ name: d.name.getText(), type: d.type }));
    }
    const declared = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node);
    return declared && node.name ? [{ name: node.name.text, type: undefined }] : [];
  });
}

/** Visits every node below `node`, itself included. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** `renderer/ui/Button.tsx:12`, as editors and terminals link it. */
export function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
