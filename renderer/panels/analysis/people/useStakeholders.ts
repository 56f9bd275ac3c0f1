// All stakeholders, in an order that does not depend on when they were added.

import { useMemo } from 'react';
import { recordsOf } from '#shared/blueprint/analysisCollections';
import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { STAKEHOLDER_RINGS } from '#shared/blueprint/analysisValues';
import { useLocale } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';

/** From the inner ring outwards, by name in each. */
export function useStakeholders(): readonly Stakeholder[] {
  const records = recordsOf(useBlueprint(), 'stakeholders');
  const locale = useLocale();
  return useMemo(() => {
    const collator = new Intl.Collator(locale, { numeric: true });
    const rank = ({ ring }: Stakeholder): number => STAKEHOLDER_RINGS.indexOf(ring);
    return Object.values(records).toSorted((a, b) => rank(a) - rank(b) || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  }, [records, locale]);
}
