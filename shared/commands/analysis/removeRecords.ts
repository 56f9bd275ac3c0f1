// Deletes records of touchpoint analysis; behaviors take along what hangs on them: replies, a persona's emotions, a
// stakeholder's roles. Heeding a finding again removes it from `ignored`.

import { recordOf, removeAnalysisRecords } from '../../blueprint/analysisCollections';
import type { AnalysisCollection } from '../../blueprint/analysisCollections';
import type { Command } from '../command';
import { firstRefusal, gone } from '../parts/refusals';

export interface RemoveRecordsArgs {
  readonly collection: AnalysisCollection;
  readonly ids: readonly string[];
}

export const removeRecords: Command<RemoveRecordsArgs> = {
  id: 'removeRecords',
  label: (_blueprint, { collection, ids }) => ({ key: 'history.removeRecords', params: { collection, count: ids.length } }),
  can: (blueprint, { collection, ids }) => firstRefusal(
    ids.length === 0 && { key: 'refuse.nothing' },
    !ids.every((id) => recordOf(blueprint, collection, id)) && gone,
  ),
  run: (draft, { collection, ids }) => removeAnalysisRecords(draft, collection, ids),
};
