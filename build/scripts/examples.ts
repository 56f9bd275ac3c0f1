// Writes the example blueprints. `node build/scripts/runTs.mjs build/scripts/examples.ts`; a test fails while the
// committed files differ from what this makes.

import { mkdirSync, writeFileSync } from 'node:fs';
import { EXTENSION } from '../../shared/format/file';
import { serializeFile } from '../../shared/format/serializeFile';
import { makeExample } from './examples/makeExample';
import { overnightHotelStay } from './examples/overnightHotelStay';

/** Path → text. Without history: an example is a beginning. */
export function exampleFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const locale of ['en', 'zh-CN'] as const) {
    const path = `assets/examples/${overnightHotelStay.file}.${locale}.${EXTENSION}`;
    files.set(path, serializeFile({ blueprint: makeExample(overnightHotelStay, locale), history: null }));
  }
  return files;
}

export function main(): void {
  mkdirSync('assets/examples', { recursive: true });
  for (const [path, text] of exampleFiles()) writeFileSync(path, text);
}
