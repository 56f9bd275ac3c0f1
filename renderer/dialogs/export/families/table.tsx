// Excel and CSV: nothing to choose, since a table has every column; said is how much it holds.

import { useMemo } from 'react';
import { translator } from '#shared/i18n/translator';
import { cardRows } from '#shared/tables/cardRows';
import { useTranslate } from '../../../ui/translateContext';
import type { FamilyFormProps } from '../familyForm';
import { SizeNote } from '../SizeNote';

export function TableSize({ blueprint, options }: FamilyFormProps) {
  const t = useTranslate();
  const { cards, rows, heads } = useMemo(() => cardRows(blueprint, translator(options.locale)), [blueprint, options.locale]);
  return <SizeNote value={t('export.tableSize', { cards })} more={[t('export.tableShape', { rows: rows.length + 1, columns: heads.length }), t('export.tableWithout')]} />;
}
