// Writes the templates of the home screen, one per industry and language.
// `node build/scripts/runTs.mjs build/scripts/templates.ts`; a test fails while the committed files differ from what this makes.

import { mkdirSync, writeFileSync } from 'node:fs';
import { EXTENSION } from '../../shared/format/file';
import { serializeFile } from '../../shared/format/serializeFile';
import { bank } from './templates/bank';
import { cafe } from './templates/cafe';
import { ecommerce } from './templates/ecommerce';
import { hospital } from './templates/hospital';
import { hotel } from './templates/hotel';
import { makeTemplate } from './templates/makeTemplate';
import { retail } from './templates/retail';
import { techSupport } from './templates/techSupport';
import { telecom } from './templates/telecom';
import { travel } from './templates/travel';
import type { Template } from './templates/template';

/** In the order in which the home screen shows them. */
export const templates: readonly Template[] = [retail, ecommerce, hotel, bank, hospital, telecom, travel, cafe, techSupport];

/** Path → text. Without history: a template is a beginning. */
export function templateFiles(): Map<string, string> {
  return new Map(templates.flatMap((template, i) => (['en', 'zh-CN'] as const).map((locale): [string, string] => [
    `assets/templates/${i + 1}-${template.file}.${locale}.${EXTENSION}`,
    serializeFile({ blueprint: makeTemplate(template, locale), history: null }),
  ])));
}

export function main(): void {
  mkdirSync('assets/templates', { recursive: true });
  for (const [path, text] of templateFiles()) writeFileSync(path, text);
}
