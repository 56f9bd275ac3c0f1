// The beginning of the table, and above each column what it means.

import { fieldHead, IMPORT_FIELDS, type ImportField } from '#shared/tables/importFields';
import type { RowProblem } from '#shared/tables/rowDraft';
import { useTranslate } from '../../ui/translateContext';
import type { ImportState } from './useImport';

/** So many rows are shown, and the first ones that have problems. */
const SHOWN = 60;
const LEFT_OUT = '';

interface ColumnTableProps {
  readonly state: ImportState;
  readonly problems: readonly RowProblem[];
}

export function ColumnTable({ state, problems }: ColumnTableProps) {
  const { rows, mapping, hasHead } = state;
  const wrong = new Set(problems.map(({ row, field }) => `${row} ${field}`));
  return (
    <div className="import-table">
      <table>
        <thead>
          <tr>
            <th aria-hidden />
            {mapping.map((field, i) => (
              <th key={i} scope="col">
                <FieldChoice column={i} head={hasHead ? (rows[0]?.[i] ?? '') : ''} field={field} onChange={(next) => state.setField(i, next)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row, y) => (
            <tr key={y} className={hasHead && y === 0 ? 'import-head' : undefined}>
              <td className="import-number">{y + 1}</td>
              {mapping.map((field, x) => (
                <td key={x} className={cellClass(field, wrong.has(`${y + 1} ${field}`))}><span>{row[x]}</span></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass(field: ImportField | null, isWrong: boolean): string | undefined {
  if (field === null) return 'import-left-out';
  return isWrong ? 'import-wrong' : undefined;
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
