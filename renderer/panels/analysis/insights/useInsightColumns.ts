// The columns of a register, with what they need of the document.

import { useMemo } from 'react';
import type { Insight } from '#shared/blueprint/analysisRecords';
import type { RecordChanges } from '#shared/blueprint/analysisFields';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { localDate } from '../../../ui/localDate';
import { useLocale, useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useEditor, useExecute } from '../../editorContext';
import { insightColumns } from './insightColumns';

export function useInsightColumns<Row>(insight: (row: Row) => Insight) {
  const t = useTranslate();
  const locale = useLocale();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const { environment } = useEditor();
  return useMemo(() => {
    const today = localDate(environment.now());
    const change = ({ id }: Insight, changes: RecordChanges<'insights'>) => execute(changeRecords, { collection: 'insights', ids: [id], changes });
    return { columns: insightColumns<Row>({ blueprint, t, locale, today, insight, change }), blueprint, change, today, t };
  }, [blueprint, t, locale, execute, environment, insight]);
}
