import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArguments } from '../../../../electron/browser/readArguments';
import { testFolder } from '../../../support/place';

it('serves the folder of what it is started with', () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'hotel.blueprint'), '');
  expect(readArguments([], folder)).toEqual({ port: 0, open: true, root: folder, startFile: null });
  expect(readArguments(['.'], folder)).toMatchObject({ root: folder, startFile: null });
  expect(readArguments(['hotel.blueprint'], folder)).toMatchObject({ root: folder, startFile: join(folder, 'hotel.blueprint') });
  expect(readArguments(['new.blueprint'], folder)).toMatchObject({ root: folder, startFile: join(folder, 'new.blueprint') });
});

it('takes its options in any place and no others', () => {
  expect(readArguments(['--no-open', '--port', '8080', '/srv'], '/')).toMatchObject({ port: 8080, open: false });
  expect(() => readArguments(['--listen-everywhere'], '/')).toThrow(TypeError);
  for (const port of ['-1', '70000', 'http', '1.5']) expect(() => readArguments([`--port=${port}`], '/')).toThrow(RangeError);
});
