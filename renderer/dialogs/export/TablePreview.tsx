// The first rows of a table that will be exported, as they will stand in it.

import { useMemo } from 'react';
import type { Blueprint } from '#shared/blueprint/records';
import type { LocaleId } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import { cardRows } from '#shared/tables/cardRows';
import './TablePreview.css';

const SHOWN = 40;

interface TablePreviewProps {
  readonly blueprint: Blueprint;
  readonly locale: LocaleId;
}

export function TablePreview({ blueprint, locale }: TablePreviewProps) {
  const { heads, rows } = useMemo(() => cardRows(blueprint, translator(locale)), [blueprint, locale]);
  return (
    <div className="page-preview table-preview">
      <div className="table-preview-sheet">
        <table>
          <thead>
            <tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row, y) => (
              <tr key={y}>{row.map((cell, x) => <td key={x} data-number={typeof cell === 'number' || undefined}><span>{cell}</span></td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
