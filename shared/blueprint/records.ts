// What a blueprint is made of. Records are normalised by id; order lives only in arrays, so that two people's
// changes can be merged by id and field. A card holds its cell, never pixels. Cards and connectors are sharded into
// buckets (see buckets.ts), because one flat dictionary would be copied whole by every edit.

import type { BlueprintAnalysis, CardAnalysis, FileLink, StepAnalysis } from './analysisRecords';
import type { CardAxis } from './analysisValues';
import type { BlueprintId, CardId, ConnectorId, ImageHash, LaneId, PhaseId, StepId } from './recordIds';

export type { BlueprintId, CardId, ConnectorId, ImageHash, LaneId, PhaseId, StepId } from './recordIds';

export const LANE_KINDS = [
  'evidence', 'customer', 'frontstage', 'backstage', 'support',
  'emotion', 'time', 'channel', 'metric', 'painPoint', 'opportunity', 'policy', 'question', 'storyboard', 'note',
] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

export const CARD_KINDS = ['action', 'evidence', 'decision', 'wait', 'start', 'end', 'note', 'image'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export const CONNECTOR_KINDS = ['flow', 'exchange', 'needs', 'loop'] as const;
export type ConnectorKind = (typeof CONNECTOR_KINDS)[number];

/** Fail point, wait point, moment of truth, key node; badges stand in this order. */
export const CARD_FLAGS = ['fail', 'wait', 'momentOfTruth', 'keyNode'] as const;
export type CardFlag = (typeof CARD_FLAGS)[number];

export const CHANNELS = [
  'store', 'web', 'app', 'phone', 'email', 'socialMedia', 'chat', 'kiosk', 'faq', 'post', 'faceToFace',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const STATES = ['asIs', 'toBe'] as const;
export type BlueprintState = (typeof STATES)[number];

export const STYLE_PRESETS = ['sightline', 'ink', 'ocean', 'warm', 'contrast', 'brand'] as const;
export type StylePreset = (typeof STYLE_PRESETS)[number];

/** What can have a colour of its own: the sheet's accent, and the zones of lanes. */
export const STYLE_COLORS = ['accent', 'evidence', 'customer', 'frontstage', 'backstage', 'support'] as const;
export type StyleColor = (typeof STYLE_COLORS)[number];

export const FONT_SIZES = ['small', 'normal', 'large', 'extraLarge'] as const;
export type FontSize = (typeof FONT_SIZES)[number];

/** What can be left out of the picture. */
export const STYLE_PARTS = ['logo', 'brief', 'date', 'legend', 'badges', 'notes', 'stepNumbers'] as const;
export type StylePart = (typeof STYLE_PARTS)[number];

/** How the sheet looks, on the screen and in every format. Nothing that says "as usual" is stored. */
export interface Style {
  /** None: Sightline. */
  preset?: StylePreset;
  /** `#rrggbb`, over the preset's. */
  colors?: Partial<Record<StyleColor, string>>;
  /** None: normal. */
  fontSize?: FontSize;
  /** Left of the title. */
  logo?: ImageHash;
  hide?: StylePart[];
  /** Cards are coloured by their values along it. */
  colorBy?: CardAxis;
}

/** The frame of the blueprint: whose service, for whom, from where to where. Every field may be empty. */
export interface Brief {
  service: string;
  scenario: string;
  customer: string;
  scopeStart: string;
  scopeEnd: string;
  state: BlueprintState;
  granularity: string;
  goal: string;
  version: string;
  /** ISO date (`2026-11-21`), or empty. */
  date: string;
  authors: string[];
}

export interface Phase {
  id: PhaseId;
  name: string;
  stepOrder: StepId[];
  /** The blueprint that shows this phase in detail. */
  detail?: FileLink;
}

export interface Step extends StepAnalysis {
  id: StepId;
  name: string;
  /** Cards of each cell of this column, top to bottom; a card stands in the cell of its first step. No empty arrays. */
  cells: Record<LaneId, CardId[]>;
  /** px, where it was set by hand; else the common width. */
  width?: number;
}

export interface Lane {
  id: LaneId;
  kind: LaneKind;
  /** Free text; empty means: show the kind's name. */
  name: string;
  /** px, the least height, where it was set by hand; else as high as its cards need. */
  height?: number;
  /** Shown as a thin band that says how much it holds; its cards and their connectors are not drawn. */
  collapsed?: true;
  /** Left out of the picture and of all exports, with its cards and their connectors. */
  hidden?: true;
}

/** Minutes. */
export interface TimeRange {
  min?: number;
  typical?: number;
  max?: number;
}

export interface Card extends CardAnalysis {
  id: CardId;
  kind: CardKind;
  lane: LaneId;
  step: StepId;
  /** How many steps the card covers, from its own to the right; 1 or more. */
  span: number;
  title: string;
  detail?: string;
  owner?: string;
  channels?: Channel[];
  time?: TimeRange;
  flags?: CardFlag[];
  image?: ImageHash;
}

/** A gutter of the grid, where connectors run: the border before (left of, above) or after a step or lane. */
export interface Gutter {
  type: 'lane' | 'step';
  id: LaneId | StepId;
  side: 'before' | 'after';
}

export interface Connector {
  id: ConnectorId;
  kind: ConnectorKind;
  from: CardId;
  to: CardId;
  label?: string;
  /** What is noted where the work goes from one owner to another. */
  note?: string;
  /** Bent by hand: the gutters that its line goes through on its way, in order; what lies between is found by routing. */
  via?: Gutter[];
}

/** A picture, stored once however many cards show it. */
export interface StoredImage {
  id: ImageHash;
  mime: 'image/png' | 'image/jpeg' | 'image/webp';
  /** px */
  width: number;
  /** px */
  height: number;
  /** Base64. */
  data: string;
}

/** Records in buckets: bucket key → id → record. Use the functions of buckets.ts, never the keys. */
export type Buckets<T> = Record<string, Record<string, T>>;

export interface Blueprint extends BlueprintAnalysis {
  id: BlueprintId;
  title: string;
  brief: Brief;
  /** None: as usual. */
  style?: Style;
  phaseOrder: PhaseId[];
  laneOrder: LaneId[];
  phases: Record<PhaseId, Phase>;
  steps: Record<StepId, Step>;
  lanes: Record<LaneId, Lane>;
  cards: Buckets<Card>;
  connectors: Buckets<Connector>;
  images: Record<ImageHash, StoredImage>;
}
