// Changes fields of one record of touchpoint analysis, or of many alike.

import { changeAnalysisRecord } from '../../blueprint/analysisFields';
import type { RecordChanges } from '../../blueprint/analysisFields';
import { recordOf } from '../../blueprint/analysisCollections';
import type { AnalysisCollection } from '../../blueprint/analysisCollections';
import type { Blueprint, StoredImage } from '../../blueprint/records';
import type { Command } from '../command';
import { needsSoundRecords, withRecords } from '../parts/analysisRefusals';
import { gone } from '../parts/refusals';

interface Changes<C extends AnalysisCollection> {
  readonly collection: C;
  readonly ids: readonly string[];
  /** `undefined`, an empty text, list or object take an optional field away. */
  readonly changes: RecordChanges<C>;
  /** A picture that a persona is given, if the blueprint may not have it yet. */
  readonly images?: readonly StoredImage[];
}

/** `{collection: 'insights', ids, changes: {owner: 'Ana'}}` and so on. Targets are set by setTarget. */
export type ChangeRecordsArgs = { readonly [C in AnalysisCollection]: Changes<C> }[AnalysisCollection];

export const changeRecords: Command<ChangeRecordsArgs> = {
  id: 'changeRecords',
  label(_blueprint, { collection, ids, changes }) {
    if ('resolved' in changes) return { key: changes.resolved ? 'history.resolveComment' : 'history.reopenComment' };
    return { key: 'history.changeRecords', params: { collection, count: ids.length } };
  },
  can(blueprint, args) {
    const { collection, ids, changes, images = [] } = args as Changes<AnalysisCollection>;
    if (ids.length === 0) return { key: 'refuse.nothing' };
    const records = ids.flatMap((id) => recordOf(blueprint, collection, id) ?? []).map((record) => ({ ...record }));
    if (records.length < ids.length) return gone;
    for (const record of records) changeAnalysisRecord(collection, record, changes);
    return needsSoundRecords(withRecords(blueprint, collection, records, images), collection, records);
  },
  run(draft: Blueprint, args) {
    const { collection, ids, changes, images = [] } = args as Changes<AnalysisCollection>;
    for (const image of images) draft.images[image.id] ??= { ...image };
    for (const id of ids) {
      const record = recordOf(draft, collection, id);
      if (record) changeAnalysisRecord(collection, record, changes);
    }
  },
  /** Only what is typed. */
  mergeKey({ collection, ids, changes }) {
    const isTyped = Object.values(changes).every((value) => typeof value === 'string' || typeof value === 'number');
    return isTyped ? `changeRecords:${collection}:${ids.join()}:${Object.keys(changes).join()}` : undefined;
  },
};
