// The smaller of the attacks on opening files; `build/torture/damaged/damagedAttacks.ts` runs all of them, and takes their time.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { attacks } from '../../build/torture/damaged/damagedCases';
import { openDamaged } from '../../build/torture/damaged/damagedOpen';

const folder = mkdtempSync(join(tmpdir(), 'sightline-attacks-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Those that take more than a moment to make. */
const LARGE = /MB|million|0,000|000 (cards|pictures)|without end/;

describe('a hostile file', () => {
  const small = [...attacks()].filter(({ name }) => !LARGE.test(name));
  it.each(small)('$name', async ({ bytes, expect: expected }) => {
    const path = join(folder, 'attack.blueprint');
    const content = bytes();
    writeFileSync(path, content);
    const { result, wrong, says } = await openDamaged(path, content);
    expect(wrong).toBeUndefined();
    expect(expected).toContain(result);
    expect(says).not.toMatch(/undefined|[^\P{C}\n]/u);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
