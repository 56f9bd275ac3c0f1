// What each bundled face covers and how wide its glyphs are, unpacked from the generated metrics on first use.
// Plain tables for the first 65,536 code points, because measuring asks for every character of a blueprint.

import type { Face, Weight } from '../scene';
import { metrics } from './metrics';

export type BundledFace = Exclude<Face, 'system'>;

export const BUNDLED_FACES: readonly BundledFace[] = ['inter', 'notoSansSC', 'notoEmoji'];

const NOT_COVERED = 0xffff;
const PLANE = 0x10000;

/** Advances in font units by code point. */
interface AdvanceTable {
  readonly basic: Uint16Array;
  readonly beyond: ReadonlyMap<number, number>;
}

const tables = new Map<string, AdvanceTable>();

/** The weight that a face really has for a wanted one; painters must ask for this, or the medium fakes a bold. */
export function faceWeight(face: Face, weight: Weight): Weight {
  if (face === 'notoEmoji') return 400;
  return face === 'notoSansSC' && weight === 600 ? 700 : weight;
}

/** Whether the face has a glyph for the code point. */
export function covers(face: BundledFace, code: number): boolean {
  return advance(tableOf(face, 400), code) !== undefined;
}

/** A glyph's advance in em; undefined where the face has no glyph. */
export function advanceOf(face: BundledFace, weight: Weight, code: number): number | undefined {
  const units = advance(tableOf(face, weight), code);
  return units === undefined ? undefined : units / metrics[face].unitsPerEm;
}

/** Height above and depth below (negative) the baseline, in em. */
export function verticalMetrics(face: BundledFace): { readonly ascent: number; readonly descent: number } {
  const { ascent, descent, unitsPerEm } = metrics[face];
  return { ascent: ascent / unitsPerEm, descent: descent / unitsPerEm };
}

/** For every code unit below 65,536 the advance in em of a face and weight; NaN where it has no glyph. */
export function basicAdvances(face: BundledFace, weight: Weight): Float64Array {
  const em = metrics[face].unitsPerEm;
  return Float64Array.from(tableOf(face, weight).basic, (units) => (units === NOT_COVERED ? NaN : units / em));
}

function advance(table: AdvanceTable, code: number): number | undefined {
  if (code >= PLANE) return table.beyond.get(code);
  const units = table.basic[code] as number;
  return units === NOT_COVERED ? undefined : units;
}

function tableOf(face: BundledFace, weight: Weight): AdvanceTable {
  const real = faceWeight(face, weight);
  const key = `${face} ${real}`;
  let table = tables.get(key);
  if (!table) {
    const advances: Readonly<Record<number, string>> = metrics[face].advances;
    tables.set(key, (table = unpack(metrics[face].coverage, advances[real] ?? '')));
  }
  return table;
}

function unpack(coverage: string, advances: string): AdvanceTable {
  const basic = new Uint16Array(PLANE).fill(NOT_COVERED);
  const beyond = new Map<number, number>();
  const values = advanceValues(advances);
  let code = 0;
  for (const pair of coverage.split(' ')) {
    const [gap, count] = pair.split(',') as [string, string];
    code += parseInt(gap, 36);
    for (const end = code + parseInt(count, 36); code < end; code++) {
      const units = values.next().value as number;
      if (code < PLANE) basic[code] = units;
      else beyond.set(code, units);
    }
  }
  return { basic, beyond };
}

function* advanceValues(advances: string): Generator<number, undefined> {
  for (const part of advances.split(' ')) {
    const [units, times] = part.split('*') as [string, string | undefined];
    const value = parseInt(units, 36);
    for (let n = times === undefined ? 1 : parseInt(times, 36); n > 0; n--) yield value;
  }
  return undefined;
}
