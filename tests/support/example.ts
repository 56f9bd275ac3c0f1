// The hotel example as it ships, parsed.

import { readFileSync } from 'node:fs';
import { parseFile } from '#shared/format/parseFile';
import type { Blueprint } from '#shared/blueprint/records';

export function readExample(locale: 'en' | 'zh-CN'): Blueprint {
  const parsed = parseFile(readFileSync(`assets/examples/overnight-hotel-stay.${locale}.blueprint`, 'utf8'));
  if (!parsed.ok) throw new Error('the example does not parse');
  return parsed.value.blueprint;
}
