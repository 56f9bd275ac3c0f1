// The columns that tables of cards choose theirs from, with what they need of the document.

import { useMemo } from 'react';
import type { CardChanges } from '#shared/blueprint/cardFields';
import type { Card } from '#shared/blueprint/records';
import { setCard } from '#shared/commands/cards/setCard';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import { analysisColumns } from './analysisColumns';
import { cardColumns, type CardRow } from './cardColumns';

/** The same object while the document and the language are the same. */
export function useCardColumns<Row extends CardRow>() {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const execute = useExecute();
  return useMemo(() => {
    const change = ({ id }: Card, changes: CardChanges): void => execute(setCard, { ids: [id], changes });
    return { columns: { ...cardColumns<Row>({ blueprint, t, change }), ...analysisColumns<Row>({ t, change }) }, change, blueprint, t };
  }, [blueprint, t, execute]);
}
