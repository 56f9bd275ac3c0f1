// Sets the target of one measure of a card, a step or the whole service, or takes it away.

import { cleanRecord } from '../../blueprint/analysisFields';
import { putAnalysisRecord, recordsOf, removeAnalysisRecords } from '../../blueprint/analysisCollections';
import type { Target } from '../../blueprint/analysisRecords';
import { targetId } from '../../blueprint/targetId';
import { sameValue } from '../../lib/sameValue';
import type { Command } from '../command';
import { needsSoundRecords } from '../parts/analysisRefusals';

export interface SetTargetArgs extends Omit<Target, 'id' | 'value'> {
  /** undefined: no target. */
  readonly value: number | undefined;
}

export const setTarget: Command<SetTargetArgs> = {
  id: 'setTarget',
  label: (_blueprint, { value }) => ({ key: value === undefined ? 'history.removeTarget' : 'history.setTarget' }),
  can: (blueprint, { value, ...target }) =>
    (value === undefined ? null : needsSoundRecords(blueprint, 'targets', [{ ...target, id: targetId(target), value }])),
  run(draft, { value, ...target }) {
    const id = targetId(target);
    if (value === undefined) removeAnalysisRecords(draft, 'targets', [id]);
    else {
      const record = cleanRecord('targets', { ...target, id, value });
      if (!sameValue(recordsOf(draft, 'targets')[id], record)) putAnalysisRecord(draft, 'targets', record);
    }
  },
  mergeKey: ({ value, ...target }) => (value === undefined ? undefined : `setTarget:${targetId(target)}`),
};
