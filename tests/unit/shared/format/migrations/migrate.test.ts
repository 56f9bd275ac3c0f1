// The way from an old version to today's, with migrations made up for the purpose.

import { expect, it } from 'vitest';
import { VERSION } from '#shared/format/file';
import { migrations } from '#shared/format/migrations/list';
import { migrate } from '#shared/format/migrations/migrate';
import type { Migration } from '#shared/format/migrations/migration';

const made: readonly Migration[] = [
  { from: 1, migrate: (file) => ({ ...file, a: 'one' }) },
  { from: 2, migrate: ({ a, ...file }) => ({ ...file, b: `${String(a)} two` }) },
  { from: 4, migrate: () => { throw new Error('no way'); } },
];

it('goes one version at a time', () => {
  expect(migrate({ version: 1, kept: true }, 1, 3, made)).toEqual({ ok: true, value: { version: 3, kept: true, b: 'one two' } });
  expect(migrate({ version: 3 }, 3, 3, made)).toEqual({ ok: true, value: { version: 3 } });
});

it('says from where it went no further', () => {
  expect(migrate({}, 1, 4, made)).toEqual({ ok: false, error: 3 });
  expect(migrate({}, 4, 5, made)).toEqual({ ok: false, error: 4 });
});

it('has a migration from every version before today’s', () => {
  expect(migrations.map((migration) => migration.from)).toEqual(Array.from({ length: VERSION - 1 }, (_, i) => i + 1));
});
