// What the survey dialog is asked with, and what it answers.

import type { TableSheet } from '#shared/api/requests/tables';
import type { Comment, Measure } from '#shared/blueprint/analysisRecords';
import type { Blueprint } from '#shared/blueprint/records';

export interface SurveyInput {
  /** Of the file. */
  readonly name: string;
  readonly sheets: readonly TableSheet[];
  /** What the survey is about. */
  readonly blueprint: Blueprint;
  /** ISO date of today. */
  readonly date: string;
  /** ISO time, now. */
  readonly at: string;
}

export interface SurveyAnswer {
  readonly measures: readonly Measure[];
  readonly comments: readonly Comment[];
}
