// A report as data: what it says, whatever file it goes into. HTML and PDF are painters of this, so they say the same.

import type { Blueprint } from '../blueprint/records';
import type { LocaleId, Translate } from '../i18n/messages';
import type { TextMeasurer } from '../scene/measure';
import type { Primitive } from '../scene/scene';

/** In their usual order. */
export const REPORT_SECTIONS = [
  'overview', 'picture', 'emotions', 'people', 'inventory', 'map', 'registers', 'time', 'measures', 'insights', 'checks', 'comments',
] as const;
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
  /** Indexes of columns of amounts in words ("78.5 %"), which end at the same edge, as numbers do. */
  readonly amounts?: readonly number[];
  /** Numbers are tinted, the higher the stronger. */
  readonly heat?: boolean;
  /** How the columns share the width; equally where it is left out. */
  readonly widths?: readonly number[];
}

export interface ReportChart {
  readonly type: 'chart';
  /** Empty: it goes on from what stands above it. */
  readonly title: string;
  /** What it is, read aloud. */
  readonly spoken: string;
  /** px, as are the primitives. */
  readonly width: number;
  readonly height: number;
  readonly primitives: readonly Primitive[];
}

/** The few numbers to remember. */
export interface ReportFigures {
  readonly type: 'figures';
  /** May be empty. */
  readonly title: string;
  readonly items: readonly { readonly name: string; readonly value: string; readonly note?: string }[];
}

export interface ReportProfile {
  readonly name: string;
  readonly role: string;
  /** Its picture, with its size in px. */
  readonly image?: { readonly hash: string; readonly width: number; readonly height: number };
  readonly texts: readonly { readonly head: string; readonly text: string }[];
}

/** People, each with a picture. */
export interface ReportProfiles {
  readonly type: 'profiles';
  readonly title: string;
  readonly people: readonly ReportProfile[];
}

export type ReportBlock =
  | { readonly type: 'text'; readonly text: string }
  /** The blueprint itself. */
  | { readonly type: 'picture' }
  | ReportFigures
  | ReportProfiles
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
  /** Of its headings: the sheet's own colour, as dark as it takes to be read on white. */
  readonly accent: string;
  readonly sections: readonly ReportSection[];
}

/** What sections are made of. */
export interface ReportContext {
  readonly blueprint: Blueprint;
  readonly t: Translate;
  readonly measure: TextMeasurer;
}
