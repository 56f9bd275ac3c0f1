// Opens a file the way the product does, from the disk to the picture, and says what came of it. What opens must also be
// drawn, and must come back the same from a file.

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { disk } from '../../../electron/services/disk/disk';
import { readTextFile } from '../../../electron/services/disk/readTextFile';
import type { OpenedFile } from '../../../shared/format/file';
import { parseFile } from '../../../shared/format/parseFile';
import { problemLabels } from '../../../shared/format/problems';
import { serializeFile } from '../../../shared/format/serializeFile';
import { translator } from '../../../shared/i18n/translator';
import { sceneBuilder } from '../../../shared/scene/build';
import { createMeasurer } from '../../../shared/scene/text/measurer';
import { lightTheme } from '../../../shared/scene/theme';

const measure = createMeasurer();
const translates = [translator('en'), translator('zh-CN')];

export interface Outcome {
  /** `opens`, or the type of the error. */
  readonly result: string;
  /** What the person reads, in English. */
  readonly says: string;
  /** Of the processor, until it is drawn or refused: other programs don't count. */
  readonly ms: number;
  /** What must never be: it threw, changed the file, or did not come back the same. */
  readonly wrong?: string;
}

/** Never throws. */
export async function openDamaged(path: string, before: Uint8Array): Promise<Outcome> {
  const start = process.cpuUsage();
  const spent = (): number => Object.values(process.cpuUsage(start)).reduce((sum, part) => sum + part, 0) / 1000;
  try {
    const read = await readTextFile(disk, path);
    const parsed = read.ok ? parseFile(read.value.text) : null;
    if (parsed?.ok) sceneBuilder({ theme: lightTheme, measure, translate: translates[0] as never })(parsed.value.blueprint);
    const ms = spent();
    const wrong = Buffer.compare(readFileSync(path), before) === 0 ? parsed?.ok && unlike(parsed.value) : 'the file was changed';
    if (!read.ok) return { result: read.error.code, says: said([{ key: `error.${read.error.code}`, params: read.error.args }]), ms, ...(wrong ? { wrong } : {}) };
    const says = said(parsed?.ok ? parsed.value.notes : problemLabels(parsed?.error as never));
    return { result: parsed?.ok ? 'opens' : (parsed?.error.type ?? ''), says, ms, ...(wrong ? { wrong } : {}) };
  } catch (thrown) {
    return { result: 'threw', says: String(thrown), ms: spent(), wrong: thrown instanceof Error ? (thrown.stack ?? thrown.message) : 'threw' };
  }
}

/** Both languages must have words for it. */
function said(labels: readonly { key: never | string; params?: Readonly<Record<string, string | number>> }[]): string {
  const [english] = translates.map((translate) => labels.map(({ key, params }) => translate(key as never, params)).join(' '));
  return english ?? '';
}

/** How it differs when it is written and opened again. */
function unlike(file: OpenedFile): string | undefined {
  const text = serializeFile(file);
  const again = parseFile(text);
  if (!again.ok) return `what was written does not open: ${JSON.stringify(again.error)}`;
  if (!isDeepStrictEqual(again.value.blueprint, file.blueprint)) return 'the blueprint comes back different';
  return serializeFile(again.value) === text ? undefined : 'written again, the text differs';
}
