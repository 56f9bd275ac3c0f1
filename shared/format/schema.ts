// The file's shape, for checking what is read and for the published JSON Schema. Unknown fields pass and are kept: a
// later version's additions survive a round trip through this one. What relates records is not said here but in the
// blueprint's invariants.

import { CARD_FLAGS, CARD_KINDS, CHANNELS, CONNECTOR_KINDS, FONT_SIZES, LANE_KINDS, STATES, STYLE_PARTS, STYLE_PRESETS } from '../blueprint/records';
import type { Brief, Card, Connector, Gutter, Lane, Phase, Step, StoredImage, Style } from '../blueprint/records';
import { LANE_HEIGHT, MOST, STEP_WIDTH } from '../blueprint/sizeLimits';
import { isReservedName } from '../lib/reservedNames';
import { z } from '../lib/zod';
import { CARD_AXES } from '../blueprint/analysisValues';
import { blueprintAnalysisShape, cardAnalysisShape, fileLink, stepAnalysisShape } from './analysisSchema';
import { FORMAT, VERSION } from './file';
import type { Saved } from './file';

/** Items; an order of steps is the longest list. */
const LONGEST_LIST = MOST.steps * 2;

const id = z.string().min(1);
const text = z.string();
const minutes = z.number().min(0);

const brief = z.looseObject({
  service: text,
  scenario: text,
  customer: text,
  scopeStart: text,
  scopeEnd: text,
  state: z.enum(STATES),
  granularity: text,
  goal: text,
  version: text,
  date: text.describe('ISO date (2026-11-21), or empty'),
  authors: z.array(text),
}) satisfies z.ZodType<Brief>;

const phase = z.looseObject({
  id,
  name: text,
  stepOrder: z.array(id).min(1),
  detail: fileLink.describe('The blueprint that shows this phase in detail').exactOptional(),
}) satisfies z.ZodType<Phase>;

const step = z.looseObject({
  id,
  name: text,
  cells: z.record(id, z.array(id).min(1)).describe('Lane id → ids of the cards in this cell, top to bottom'),
  width: z.number().min(STEP_WIDTH.min).max(STEP_WIDTH.max).describe('px, where it was set by hand').exactOptional(),
  ...stepAnalysisShape,
}) satisfies z.ZodType<Step>;

const lane = z.looseObject({
  id,
  kind: z.enum(LANE_KINDS),
  name: text.describe('Empty: the kind’s name is shown'),
  height: z.number().min(LANE_HEIGHT.min).max(LANE_HEIGHT.max).describe('px, the least height, where it was set by hand').exactOptional(),
  collapsed: z.literal(true).describe('Shown as a thin band').exactOptional(),
  hidden: z.literal(true).describe('Left out of the picture, with its cards and their connectors').exactOptional(),
}) satisfies z.ZodType<Lane>;

const time = z.looseObject({
  min: minutes.exactOptional(),
  typical: minutes.exactOptional(),
  max: minutes.exactOptional(),
}).describe('Minutes');

export const cardSchema = z.looseObject({
  id,
  kind: z.enum(CARD_KINDS),
  lane: id,
  step: id,
  span: z.int().min(1).describe('How many steps the card covers, from its own to the right'),
  title: text,
  detail: text.exactOptional(),
  owner: text.exactOptional(),
  channels: z.array(z.enum(CHANNELS)).exactOptional(),
  time: time.exactOptional(),
  flags: z.array(z.enum(CARD_FLAGS)).exactOptional(),
  image: id.exactOptional(),
  ...cardAnalysisShape,
}) satisfies z.ZodType<Card>;

const gutter = z.looseObject({
  type: z.enum(['lane', 'step']),
  id,
  side: z.enum(['before', 'after']).describe('Before: above the lane, left of the step'),
}) satisfies z.ZodType<Gutter>;

export const connectorSchema = z.looseObject({
  id,
  kind: z.enum(CONNECTOR_KINDS),
  from: id,
  to: id,
  label: text.exactOptional(),
  note: text.describe('What is noted at a handoff').exactOptional(),
  via: z.array(gutter).min(1).describe('Gutters that the line goes through, in order, where it was bent by hand').exactOptional(),
}) satisfies z.ZodType<Connector>;

const image = z.looseObject({
  id: id.describe('SHA-256 of the picture’s bytes, in hex'),
  mime: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  width: z.int().min(1).describe('px'),
  height: z.int().min(1).describe('px'),
  data: text.regex(/^[A-Za-z0-9+/]*={0,2}$/).describe('Base64'),
}) satisfies z.ZodType<StoredImage>;

const color = text.regex(/^#[0-9a-f]{6}$/).describe('#rrggbb, in small letters').exactOptional();

const style = z.looseObject({
  preset: z.enum(STYLE_PRESETS).exactOptional(),
  colors: z.looseObject({ accent: color, evidence: color, customer: color, frontstage: color, backstage: color, support: color }).exactOptional(),
  fontSize: z.enum(FONT_SIZES).exactOptional(),
  logo: id.describe('The id of a picture').exactOptional(),
  hide: z.array(z.enum(STYLE_PARTS)).describe('What is left out of the picture').exactOptional(),
  colorBy: z.enum(CARD_AXES).describe('Cards are coloured by their values along this axis').exactOptional(),
}).describe('How the sheet looks, where it is not as usual') satisfies z.ZodType<Style>;

/** The blueprint as files hold it: like the one in memory, but with cards and connectors under their ids. */
export const blueprintSchema = z.looseObject({
  id,
  title: text,
  brief,
  style: style.exactOptional(),
  phaseOrder: z.array(id).min(1),
  laneOrder: z.array(id).min(1),
  phases: z.record(id, phase),
  steps: z.record(id, step),
  lanes: z.record(id, lane),
  cards: z.record(id, cardSchema),
  connectors: z.record(id, connectorSchema),
  images: z.record(id, image),
  ...blueprintAnalysisShape,
});
export type FileBlueprint = z.infer<typeof blueprintSchema>;

/** A patch may not reach what every object has, nor make a list longer than any of ours. */
const pathPart = z.union([z.string().refine((name) => !isReservedName(name)), z.int().min(0).max(LONGEST_LIST)]);

const patch = z.looseObject({
  op: z.enum(['add', 'replace', 'remove']),
  path: z.array(pathPart).min(1),
  value: z.unknown().optional(),
});

const selection = z.union([
  z.looseObject({ type: z.enum(['card', 'connector', 'lane', 'phase', 'step']), id }),
  z.looseObject({ type: z.literal('cell'), lane: id, step: id }),
]);

const branch = z.looseObject({
  patches: z.array(patch),
  entries: z.array(z.looseObject({ id, inverse: z.array(patch) })),
  parent: id.exactOptional(),
}).describe('Steps of another person that this step merged: from the merged blueprint to theirs, and on backwards');

const entry = z.looseObject({
  id,
  label: z.looseObject({ key: text, params: z.record(text, z.union([text, z.number()])).exactOptional() }),
  patches: z.array(patch),
  inverse: z.array(patch),
  selectionBefore: z.array(selection),
  selectionAfter: z.array(selection),
  mergeKey: text.exactOptional(),
  at: z.number().describe('Milliseconds since 1970'),
  branch: branch.exactOptional(),
});

export const historySchema = z.looseObject({
  entries: z.array(entry),
  position: z.int().min(0).describe('How many entries are done; those behind it can be redone'),
});
export type FileHistory = z.infer<typeof historySchema>;

export const savedSchema = z.looseObject({
  by: text.max(200).describe('Who saved the file; empty where that is not known'),
  at: z.number().describe('Milliseconds since 1970'),
}) satisfies z.ZodType<Saved>;

/** The whole file, as it is published. */
export const fileSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  blueprint: blueprintSchema,
  history: historySchema.exactOptional(),
  saved: savedSchema.exactOptional(),
});
