// What an example is written in: texts in both languages beside one another, cards by short names, so that both
// languages get the same blueprint.

import type { CardAnalysis } from '../../../shared/blueprint/analysisRecords';
import type { Brief, Card, ConnectorKind, LaneKind } from '../../../shared/blueprint/records';

/** English, Chinese. */
export type Both = readonly [en: string, zh: string];

export interface ExampleCard extends Partial<Pick<Card, 'kind' | 'channels' | 'flags' | 'time'>> {
  /** What connections call it. */
  readonly key: string;
  readonly lane: LaneKind;
  /** By its key, where the lane is one of `moreLanes`. */
  readonly place?: string;
  readonly title: Both;
  readonly detail?: Both;
  readonly owner?: Both;
  /** Why it fails, of a fail point. */
  readonly cause?: Both;
  /** What touchpoint analysis knows of it. */
  readonly analysis?: (say: (text: Both) => string) => CardAnalysis;
}

export interface ExampleStep {
  readonly name: Both;
  readonly cards: readonly ExampleCard[];
}

export interface Example {
  readonly file: string;
  readonly title: Both;
  readonly brief: Readonly<Partial<Record<Exclude<keyof Brief, 'state' | 'authors' | 'date' | 'version'>, Both>>>;
  readonly facts: Pick<Brief, 'state' | 'date' | 'version'>;
  readonly authors: readonly Both[];
  readonly lanes: Readonly<Partial<Record<LaneKind, Both>>>;
  /** A further lane of a kind, below the first of that kind; an analysis lane at the top. */
  readonly moreLanes?: readonly { readonly key: string; readonly kind: LaneKind; readonly name: Both }[];
  readonly phases: readonly { readonly name: Both; readonly steps: readonly ExampleStep[] }[];
  readonly connections: readonly ExampleConnection[];
}

/** A label is drawn on the line; a note is in the inspector. */
export type ExampleConnection = readonly [from: string, kind: ConnectorKind, to: string, texts?: { readonly label?: Both; readonly note?: Both }];
