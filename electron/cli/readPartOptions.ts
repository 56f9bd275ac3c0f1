// The options of the export command that choose a part: `--phases 1,3`, `--lanes customer`, `--phase-files`.

import type { Label } from '#shared/history/label';
import { err, ok, type Result } from '#shared/lib/result';

export const PART_OPTIONS = {
  phases: { type: 'string' },
  lanes: { type: 'string' },
  'phase-files': { type: 'boolean', default: false },
} as const;

/** Which part of each blueprint, as it was typed: numbers, counted from 1, or names. */
export type PartRequest =
  /** `names` null: all; `separate`: a file for each. */
  | { readonly type: 'phases'; readonly names: readonly string[] | null; readonly separate: boolean }
  | { readonly type: 'lanes'; readonly names: readonly string[] };

export type PartValues = { readonly [O in keyof typeof PART_OPTIONS]?: string | boolean | undefined };

/** Undefined where everything is wanted. */
export function readPartOptions(values: PartValues): Result<PartRequest | undefined, Label> {
  const separate = values['phase-files'] === true;
  if (values.lanes !== undefined && (values.phases !== undefined || separate)) {
    return err({ key: 'cli.oneOf', params: { first: 'lanes', second: separate ? 'phase-files' : 'phases' } });
  }
  const lanes = values.lanes === undefined ? null : namesIn(values.lanes);
  const phases = values.phases === undefined ? null : namesIn(values.phases);
  for (const [option, names] of [['lanes', lanes], ['phases', phases]] as const) {
    if (names?.length === 0) return err({ key: 'cli.noParts', params: { option } });
  }
  if (lanes) return ok({ type: 'lanes', names: lanes });
  return ok(phases || separate ? { type: 'phases', names: phases, separate } : undefined);
}

function namesIn(value: string | boolean): string[] {
  return String(value).split(/[,，]/).map((name) => name.trim()).filter((name) => name !== '');
}
