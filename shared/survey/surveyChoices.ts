// How a survey is to be read, and what is wrong with a cell of it.

import type { Label } from '../history/label';
import type { SurveyColumn } from './surveyFields';

export interface SurveyChoices {
  readonly hasHead: boolean;
  readonly columns: readonly SurveyColumn[];
  /** Whether each month with answers is a result of its own. */
  readonly byMonth: boolean;
  /** ISO date of answers without a day of their own. */
  readonly date: string;
  readonly source: string;
  /** ISO time, of comments. */
  readonly at: string;
}

export interface SurveyProblem {
  /** In the file, from 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly reason: Label;
}
