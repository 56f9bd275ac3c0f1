import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, readText, root } from '../support/sources';

const documents = filesIn('.').filter((file) => file.endsWith('.md'));

/** Paths in backticks; a placeholder (`<kind>`, `*`, `…`) stands for any name, so the folder before it must exist. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] as string);
  return quoted
    .filter((path) => /^(shared|renderer|electron|assets|build|tests)\//.test(path))
    .map((path) => path.replace(/[^/]*[<*{…].*$/, '').replace(/:\d+$/, ''));
}

describe('ARCHITECTURE.md', () => {
  it('has a map from wishes to files', () => {
    const map = readText('ARCHITECTURE.md').split('\n').filter((line) => /^\|.*`/.test(line));
    expect(map.filter((row) => pathsIn(row).length > 0).length).toBeGreaterThanOrEqual(12);
  });

  it('names only what exists', () => {
    expect(pathsIn(readText('ARCHITECTURE.md')).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('documents', () => {
  it('link to what exists', () => {
    const broken = documents.flatMap((file) => [...readText(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)]
      .map((match) => match[1] as string)
      .filter((link) => !existsSync(join(root, file, '..', link)))
      .map((link) => `${file}: ${link}`));
    expect(broken).toEqual([]);
  });

  it('do not point outside the repository', () => {
    const outside = /(^|[\s"'`(])(\.\.\/(shared|docs)\/[A-Z]|\/(home|root|work|Users)\/)/m;
    const texts = filesIn('.').filter((file) => /\.(md|tsx?|m?js|cjs|json|ya?ml|css|html)$/.test(file) && !/^(tests\/|package-lock)/.test(file));
    expect(texts.filter((file) => outside.test(readText(file)))).toEqual([]);
  });
});

interface LockedPackage {
  readonly resolved?: string;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

/** Where npm looks for a package that another one needs: beside it, then further and further out. */
function isLocked(packages: Record<string, LockedPackage>, from: string, name: string): boolean {
  for (let at = from; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in packages) return true;
    if (at === '') return false;
  }
}

describe('package-lock.json', () => {
  const { packages } = JSON.parse(readText('package-lock.json')) as { packages: Record<string, LockedPackage> };

  it('records no download addresses, so that any registry can serve it', () => {
    expect(Object.keys(packages).filter((path) => /^https?:/.test(packages[path]?.resolved ?? ''))).toEqual([]);
  });

  it('holds the packages of every platform, or npm ci refuses it', () => {
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(packages, path, name)));
    expect([...new Set(missing)].sort()).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(readText('package.json')) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version));
    expect(loose).toEqual([]);
  });
});
