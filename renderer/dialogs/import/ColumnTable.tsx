// The beginning of the table, and above each column what it means.

import { fieldHead, IMPORT_FIELDS, type ImportField } from '#shared/tables/importFields';
import type { RowProblem } from '#shared/tables/rowDraft';
import { useTranslate } from '../../ui/translateContext';
import { MappedTable } from './MappedTable';
import type { ImportState } from './useImport';

const LEFT_OUT = '';

interface ColumnTableProps {
  readonly state: ImportState;
  readonly problems: readonly RowProblem[];
}

export function ColumnTable({ state, problems }: ColumnTableProps) {
  const { rows, mapping, hasHead } = state;
  const wrong = new Set(problems.map(({ row, field }) => `${row} ${field}`));
  return (
    <MappedTable
      rows={rows}
      hasHead={hasHead}
      choices={mapping.map((field, i) => <FieldChoice key={i} column={i} head={hasHead ? (rows[0]?.[i] ?? '') : ''} field={field} onChange={(next) => state.setField(i, next)} />)}
      isLeftOut={(i) => mapping[i] === null}
      isWrong={(row, i) => wrong.has(`${row} ${mapping[i]}`)}
    />
  );
}

interface FieldChoiceProps {
  readonly column: number;
  readonly head: string;
  readonly field: ImportField | null;
  readonly onChange: (field: ImportField | null) => void;
}

function FieldChoice({ column, head, field, onChange }: FieldChoiceProps) {
  const t = useTranslate();
  return (
    <select
      className="input import-field"
      aria-label={t('import.column', { n: column + 1, head })}
      data-unused={field === null || undefined}
      value={field ?? LEFT_OUT}
      onChange={(event) => onChange(IMPORT_FIELDS.find((known) => known === event.target.value) ?? null)}
    >
      <option value={LEFT_OUT}>{t('import.leftOut')}</option>
      {IMPORT_FIELDS.map((known) => <option key={known} value={known}>{t(fieldHead(known))}</option>)}
    </select>
  );
}
