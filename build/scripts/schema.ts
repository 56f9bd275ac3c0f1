// Writes the published JSON Schema. `node build/scripts/runTs.mjs build/scripts/schema.ts`; a test fails while the
// committed file differs from what this makes.

import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchema } from '../../shared/format/jsonSchema';
import { VERSION } from '../../shared/format/file';

export const schemaPath = `assets/schema/blueprint-${VERSION}.schema.json`;

export function schemaText(): string {
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}

export function main(): void {
  mkdirSync('assets/schema', { recursive: true });
  writeFileSync(schemaPath, schemaText());
}
