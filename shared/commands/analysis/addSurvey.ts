// What a survey has come to, in one step: its measures, and the comments of those who wrote any.

import type { Comment, Measure } from '../../blueprint/analysisRecords';
import type { Command } from '../command';
import { addRecords } from './addRecords';
import type { AddRecordsArgs } from './addRecords';

export interface AddSurveyArgs {
  /** Of the file. */
  readonly name: string;
  readonly measures: readonly Measure[];
  readonly comments: readonly Comment[];
}

export const addSurvey: Command<AddSurveyArgs> = {
  id: 'addSurvey',
  label: (_blueprint, { name }) => ({ key: 'history.importSurvey', params: { name } }),
  can(blueprint, args) {
    const parts = partsOf(args);
    if (parts.length === 0) return { key: 'refuse.nothing' };
    for (const part of parts) {
      const refusal = addRecords.can(blueprint, part);
      if (refusal) return refusal;
    }
    return null;
  },
  run(draft, args) {
    for (const part of partsOf(args)) addRecords.run(draft, part);
  },
};

function partsOf({ measures, comments }: AddSurveyArgs): AddRecordsArgs[] {
  return [
    ...(measures.length > 0 ? [{ collection: 'measures' as const, records: measures }] : []),
    ...(comments.length > 0 ? [{ collection: 'comments' as const, records: comments }] : []),
  ];
}
