// A report as data: what it says, whatever file it goes into. HTML and PDF are painters of this, so they say the same.

import type { Blueprint } from '../blueprint/records';
import type { LocaleId, Translate } from '../i18n/messages';
import type { TextMeasurer } from '../scene/measure';
import type { Primitive } from '../scene/scene';

/** In their usual order. */
export const REPORT_SECTIONS = ['overview', 'picture', 'inventory', 'map', 'registers', 'measures', 'insights', 'checks', 'comments'] as const;
export type ReportSectionId = (typeof REPORT_SECTIONS)[number];

export interface ReportChoice {
  readonly format: 'pdf' | 'html';
  readonly locale: LocaleId;
  readonly paper: 'A4' | 'Letter';
  readonly title: string;
  /** Those wanted, in the order wanted. */
  readonly sections: readonly ReportSectionId[];
}

export type ReportCell = string | number | null;

export interface ReportTable {
  readonly type: 'table';
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** How the columns share the width; equally where it is left out. */
  readonly widths?: readonly number[];
}

export interface ReportChart {
  readonly type: 'chart';
  readonly title: string;
  /** px, as are the primitives. */
  readonly width: number;
  readonly height: number;
  readonly primitives: readonly Primitive[];
}

export type ReportBlock =
  | { readonly type: 'text'; readonly text: string }
  /** The blueprint itself. */
  | { readonly type: 'picture' }
  | ReportTable
  | ReportChart;

export interface ReportSection {
  readonly id: ReportSectionId;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

export interface Report {
  readonly title: string;
  /** Under the title: what it is about, by whom, of when. */
  readonly lines: readonly string[];
  readonly sections: readonly ReportSection[];
}

/** What sections are made of. */
export interface ReportContext {
  readonly blueprint: Blueprint;
  readonly t: Translate;
  readonly measure: TextMeasurer;
}
