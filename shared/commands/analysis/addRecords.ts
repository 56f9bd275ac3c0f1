// Adds records to a collection of touchpoint analysis: one that a person makes, or all that an import brings. Replies are
// comments with `replyTo`; ignoring a finding adds to `ignored`.

import { cleanRecord } from '../../blueprint/analysisFields';
import { putAnalysisRecord, recordOf } from '../../blueprint/analysisCollections';
import type { AnalysisCollection, AnalysisRecords } from '../../blueprint/analysisCollections';
import type { Blueprint, StoredImage } from '../../blueprint/records';
import type { Command } from '../command';
import { needsSoundRecords, withRecords } from '../parts/analysisRefusals';
import { firstRefusal, needsFreeId } from '../parts/refusals';

interface Records<C extends AnalysisCollection> {
  readonly collection: C;
  readonly records: readonly AnalysisRecords[C][];
  /** Pictures that personas show, as far as the blueprint may not have them yet. */
  readonly images?: readonly StoredImage[];
}

/** `{collection: 'measures', records: Measure[]}` and so on for each collection. */
export type AddRecordsArgs = { readonly [C in AnalysisCollection]: Records<C> }[AnalysisCollection];

export const addRecords: Command<AddRecordsArgs> = {
  id: 'addRecords',
  label(_blueprint, { collection, records: { length: count, 0: first } }) {
    if (first && 'replyTo' in first) return { key: 'history.reply' };
    return { key: 'history.addRecords', params: { collection, count } };
  },
  can(blueprint, args) {
    const { collection, records, images = [] } = args as Records<AnalysisCollection>;
    const ids = new Set(records.map(({ id }) => id));
    return firstRefusal(
      records.length === 0 && { key: 'refuse.nothing' },
      ids.size < records.length && { key: 'refuse.idTaken' },
      ...records.map(({ id }) => needsFreeId(recordOf(blueprint, collection, id), id)),
      needsSoundRecords(withRecords(blueprint, collection, records, images), collection, records.map((record) => cleanRecord(collection, record))),
    );
  },
  run(draft: Blueprint, args) {
    const { collection, records, images = [] } = args as Records<AnalysisCollection>;
    for (const image of images) draft.images[image.id] ??= { ...image };
    for (const record of records) putAnalysisRecord(draft, collection, cleanRecord(collection, record));
  },
};
