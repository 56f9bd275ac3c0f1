// One file per phase: which files there will be, in the order of the sheet, and what they are called.

import type { Blueprint, PhaseId } from '../../blueprint/records';
import type { Translate } from '../../i18n/messages';
import { safeFileName, utf8Length } from '../../lib/fileName';
import type { ExportScope } from './exportScope';

export interface PhasePart {
  readonly phase: PhaseId;
  /** Its place on the whole sheet, from 1. */
  readonly number: number;
  readonly name: string;
}

/** The phases that get a file each; null where the export is one file. */
export function phaseParts(blueprint: Blueprint, scope: ExportScope, translate: Translate): readonly PhasePart[] | null {
  if (scope.type !== 'phases' || !scope.separate) return null;
  return blueprint.phaseOrder.flatMap((phase, i) => {
    const number = i + 1;
    const name = blueprint.phases[phase]?.name || translate('sheet.phase', { n: number });
    return scope.phases.includes(phase) ? [{ phase, number, name }] : [];
  });
}

/** Bytes of UTF-8: together with dash, number and extension well below what file systems take. */
const MOST = { base: 110, part: 70 } as const;

/**
 * `Hotel.pdf` → `Hotel – 2 Arrival.pdf`: safe on every system, and two phases of one name stay apart by their number.
 * @param name the file's that was chosen, with its extension
 */
export function partFileName(name: string, { number, name: part }: Pick<PhasePart, 'number' | 'name'>): string {
  const dot = name.lastIndexOf('.');
  const [base, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const label = `${number} ${cut(safeFileName(part, ''), MOST.part)}`.trim();
  return `${cut(base, MOST.base)} – ${label}${extension}`;
}

function cut(text: string, bytes: number): string {
  let result = '';
  for (const character of text) {
    if (utf8Length(result + character) > bytes) break;
    result += character;
  }
  return result.trimEnd();
}
