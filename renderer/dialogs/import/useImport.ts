// What the import dialog knows: the sheet, what its columns mean, kinds of lanes that were chosen, and what comes of it.

import { useDeferredValue, useMemo, useState } from 'react';
import type { TableSheet } from '#shared/api/requests/tables';
import type { LaneKind } from '#shared/blueprint/records';
import { guessHead, guessMapping } from '#shared/tables/guessMapping';
import type { ImportField, Mapping } from '#shared/tables/importFields';
import { importTable, type Imported } from '#shared/tables/importTable';
import { useServices } from '../servicesContext';
import type { ImportInput } from './importInput';

export interface ImportState {
  readonly sheets: readonly TableSheet[];
  readonly sheet: number;
  readonly rows: TableSheet['rows'];
  readonly hasHead: boolean;
  readonly mapping: Mapping;
  readonly imported: Imported;
  readonly setSheet: (sheet: number) => void;
  readonly setHasHead: (hasHead: boolean) => void;
  readonly setField: (column: number, field: ImportField | null) => void;
  readonly setLaneKind: (lane: string, kind: LaneKind) => void;
}

interface Choices {
  readonly sheet: number;
  readonly hasHead: boolean;
  readonly mapping: Mapping;
  readonly laneKinds: Readonly<Record<string, LaneKind>>;
}

function guessed(sheets: readonly TableSheet[], sheet: number, head?: boolean): Choices {
  const rows = sheets[sheet]?.rows ?? [];
  const hasHead = head ?? guessHead(rows);
  return { sheet, hasHead, mapping: guessMapping(rows, hasHead), laneKinds: {} };
}

/** The title that the file's name suggests. */
export function titleOf(name: string): string {
  return name.replace(/\.(csv|tsv|txt|xlsx|xlsm)$/i, '');
}

/** The sheet with the most in it, since workbooks often begin with a cover. */
function fullest(sheets: readonly TableSheet[]): number {
  const known = sheets.findIndex(({ rows }) => guessMapping(rows, true).includes('key'));
  const sizes = sheets.map(({ rows }) => rows.reduce((sum, row) => sum + row.length, 0));
  return known >= 0 ? known : Math.max(0, sizes.indexOf(Math.max(...sizes)));
}

export function useImport({ name, sheets, date }: ImportInput): ImportState {
  const { createId } = useServices();
  const [choices, setChoices] = useState(() => guessed(sheets, fullest(sheets)));
  const { sheet, hasHead, mapping } = choices;
  const rows = useMemo(() => sheets[sheet]?.rows ?? [], [sheets, sheet]);
  const settled = useDeferredValue(choices);
  const imported = useMemo(() => {
    const { mapping: fields, hasHead: head, laneKinds } = settled;
    return importTable(sheets[settled.sheet]?.rows ?? [], { mapping: fields, hasHead: head, laneKinds, title: titleOf(name), date, createId });
  }, [sheets, settled, name, date, createId]);
  return {
    sheets, sheet, rows, hasHead, mapping, imported,
    setSheet: (next) => setChoices(guessed(sheets, next)),
    setHasHead: (next) => setChoices(guessed(sheets, sheet, next)),
    setField: (column, field) => setChoices((now) => ({ ...now, mapping: now.mapping.map((other, i) => fieldOf(other, i === column, field)) })),
    setLaneKind: (lane, kind) => setChoices((now) => ({ ...now, laneKinds: { ...now.laneKinds, [lane]: kind } })),
  };
}

/** A field that another column takes is no longer this one's; details may be in several. */
function fieldOf(now: ImportField | null, isChanged: boolean, field: ImportField | null): ImportField | null {
  if (isChanged) return field;
  return now === field && field !== 'detail' ? null : now;
}
