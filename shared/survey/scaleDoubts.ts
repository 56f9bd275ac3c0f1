// Whether a question was asked on the scale that its measure is defined on. Answers from another scale that happen to fit
// are no fair sample of it, so they are not taken without the rest.

import type { Measure } from '../blueprint/analysisRecords';
import { MEASURE_SCALES } from '../blueprint/measureScales';
import { seriesKey } from '../analysis/measureSeries';
import type { Table } from '../clipboard/table';
import type { Label } from '../history/label';
import { grouped } from '../lib/grouped';
import type { SurveyChoices, SurveyProblem } from './surveyChoices';

/** So many answers tell that a scale was not used to its end by chance. */
const ENOUGH = 10;
/** More answers off the scale than these, and than this share of all, are no slips. */
const SLIPS = 4;
const SLIPPED = 0.2;

/** Why a column can't be taken: too many of its answers are off the scale. Null where none is so. */
export function wrongScale(table: Table, { columns, hasHead }: Pick<SurveyChoices, 'columns' | 'hasHead'>, problems: readonly SurveyProblem[]): Label | null {
  const byColumn = grouped(problems.filter(({ reason }) => reason.key === 'survey.reason.scale'), ({ column }) => column);
  for (const column of columns.keys()) {
    const off = byColumn.get(column) ?? [];
    if (off.length <= SLIPS) continue;
    const all = table.slice(hasHead ? 1 : 0).filter((row) => (row[column] ?? '').trim() !== '').length;
    if (off.length <= all * SLIPPED) continue;
    const { from = '', to = '' } = off[0]?.reason.params ?? {};
    return { key: 'survey.obstacle.scale', params: { n: column + 1, off: off.length, all, from, to } };
  }
  return null;
}

/** Nobody above 5 on a scale that goes further: it may have been asked on another one. Once for each question. */
export function unusedScales(measures: readonly Measure[]): Label[] {
  return [...grouped(measures, seriesKey).values()].flatMap((same): Label[] => {
    const measure = same[0]?.measure ?? 'csat';
    const most = Number(MEASURE_SCALES[measure].answers.at(-1));
    const given = same.flatMap(({ counts = {} }) => Object.entries(counts));
    const n = given.reduce((sum, [, count]) => sum + count, 0);
    if (!(most > 5) || n < ENOUGH || given.some(([answer]) => Number(answer) > 5)) return [];
    return [{ key: 'survey.doubt', params: { measure, n, most } }];
  });
}
