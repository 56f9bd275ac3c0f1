// document → picture: measure → layout → route → emit. The builder remembers what it made, so that an edit costs what it
// changes: a card is measured again only when its record changes, and made again only when it or its place does.

import type { Blueprint, Card, Connector, Lane } from '../blueprint/records';
import { INSIGHT_KINDS } from '../blueprint/analysisValues';
import { eachRecord } from '../blueprint/buckets';
import { insightCounts, type InsightCounts } from '../blueprint/insights';
import { emotionCurves, type EmotionCurve } from '../blueprint/emotionCurves';
import { connectorOf, shownLanes } from '../blueprint/queries';
import { stepNumbers } from '../blueprint/stepNumbers';
import { shows } from '../blueprint/style';
import { laneKind } from '../kinds/lanes/list';
import type { Zone } from '../kinds/lanes/laneKind';
import type { Translate } from '../i18n/messages';
import { cardItem } from './emit/card';
import { connectorItem } from './emit/connector';
import { emotionItems, type EmotionLanePlace } from './emit/emotionLane';
import { emotionKey, type EmotionKey } from './emit/emotionKey';
import { borderItems, headerItems, headerText, type HeaderPlace, type HeaderText, type StepNumber } from './emit/header';
import { laneItems, laneText, laneTextTop, type LaneText } from './emit/lane';
import { legendUse } from './emit/legend';
import { lineItems } from './emit/line';
import { titleBlock, type TitleBlock } from './emit/title';
import { cardContent, type CardContent } from './layout/cardContent';
import { layoutColumns, layoutRows, type Columns, type PlacedCard, type Rows } from './layout/grid';
import { heldCards } from './layout/heldCards';
import { laneStacker } from './layout/laneStacker';
import type { TextMeasurer } from './measure';
import { itemKeeper, rememberedBy, sameValues, type KeepItem } from './reuse';
import { fieldOf, type Obstacle } from './route/field';
import { router, type Route } from './route/router';
import { SCENE_LAYERS, type CardGeometry, type Scene, type SceneItem } from './scene';
import { sizes } from './sizes';
import { cardColorer, type CardColoring, type CardColors } from './style/cardColors';
import type { SceneTheme } from './theme';

export interface SheetOptions {
  readonly theme: SceneTheme;
  readonly measure: TextMeasurer;
  /** The language of line names, default lane names and the legend. */
  readonly translate: Translate;
  /** Of what the sheet shows a part. */
  readonly whole?: Blueprint | undefined;
  /** How much the scene is enlarged afterwards: sizes that were set by hand are made smaller by it. */
  readonly scale: number;
  readonly memory: SheetMemory;
}

/** What does not depend on colours, so that another look measures and routes nothing anew. */
export interface SheetMemory {
  readonly route: ReturnType<typeof router>;
  readonly contents: Remembered<Card, CardContent>;
  readonly texts: Remembered<Lane, LaneText>;
}

type Remembered<K extends object, V> = ReturnType<typeof rememberedBy<K, V>>;

export function sheetMemory(): SheetMemory {
  return { route: router(), contents: rememberedBy<Card, CardContent>(), texts: rememberedBy<Lane, LaneText>() };
}

/** Everything that has a place, before anything is drawn. */
interface Layout {
  readonly columns: Columns;
  readonly rows: Rows & { readonly cards: readonly PlacedCard[] };
  readonly title: TitleBlock;
  readonly coloring: CardColoring | null;
  readonly head: HeaderText;
  readonly at: HeaderPlace;
  readonly emotions: Emotions;
  readonly stepNumber: StepNumber | undefined;
}

/** Alike in every emotion lane. */
interface Emotions {
  readonly curves: readonly EmotionCurve[];
  readonly whole: readonly EmotionCurve[] | undefined;
  readonly key: EmotionKey;
}

/**
 * A builder that remembers the last scene, so that a small change costs little and unchanged items keep their identity.
 * Measures and colours come from the options; make a new builder when they or the blueprint's style change.
 */
export function sheetBuilder(options: SheetOptions): (blueprint: Blueprint) => Scene {
  const { keep, nextScene } = itemKeeper();
  const layout = layouter(options, keep);
  const drawCards = cardDrawer(options);
  const drawConnectors = connectorDrawer(options);
  return (blueprint) => {
    const place = layout(blueprint);
    const cards = drawCards(blueprint, place.rows.cards, place.coloring);
    const connectors = drawConnectors(blueprint, place);
    const frame = frameItems(blueprint, place, options, layout.textOf, keep);
    nextScene();
    const { columns, rows, at } = place;
    return {
      width: at.width,
      height: rows.bottom + sizes.bottomMargin,
      background: options.theme.background,
      items: inOrder(frame, connectors.items, cards),
      geometry: {
        steps: columns.steps,
        phases: columns.phases,
        lanes: rows.lanes,
        cards: places(cards),
        routes: connectors.routes,
        phaseTop: at.phaseTop,
        stepTop: at.stepTop,
        lanesTop: at.lanesTop,
        lanesBottom: at.lanesBottom,
        laneColumnRight: sizes.laneColumn,
        scale: 1,
        stepNumbers: shows(blueprint, 'stepNumbers'),
      },
    };
  };
}

/** Loops, since cards and connectors are many and every edit asks. */
function inOrder(frame: readonly SceneItem[], connectors: readonly SceneItem[], cards: readonly DrawnCard[]): SceneItem[] {
  const items: SceneItem[] = [];
  for (const layer of SCENE_LAYERS) {
    if (layer === 'content') {
      for (const item of connectors) items.push(item);
      for (const { item } of cards) items.push(item);
    } else for (const item of frame) if (item.layer === layer) items.push(item);
  }
  return items;
}

function places(cards: readonly DrawnCard[]): Map<string, CardGeometry> {
  const map = new Map<string, CardGeometry>();
  for (const { geometry } of cards) map.set(geometry.id, geometry);
  return map;
}

interface Layouter {
  (blueprint: Blueprint): Layout;
  textOf(lane: Lane): LaneText;
}

function layouter(options: SheetOptions, keep: KeepItem): Layouter {
  const { contents, texts } = options.memory;
  const always = () => true;
  const colorer = cardColorer(options.theme);
  const stacker = laneStacker();
  const whole = options.whole && emotionCurves(options.whole);
  const stepNumber = options.whole && stepNumbers(options.whole);
  const textOf = (lane: Lane) => texts(lane, always, () => laneText(lane, options.measure, options.translate));
  const layout = (blueprint: Blueprint): Layout => {
    const columns = layoutColumns(blueprint, options.scale);
    const width = columns.right + sizes.margin;
    const coloring = colorer(blueprint);
    const title = titleBlock(blueprint, { ...legendUse(blueprint), colors: coloring?.key ?? null }, width, options, keep);
    const head = headerText(blueprint, columns, { ...options, stepNumber });
    const phaseTop = title.height;
    const stepTop = phaseTop + head.phaseHeight + sizes.headerGap / 2;
    const lanesTop = stepTop + head.stepHeight + sizes.headerGap / 2;
    const content = (card: Card, width: number) =>
      contents(card, (old) => old.width === width, () => cardContent(card, width, card.image ? blueprint.images[card.image] : undefined, options));
    const curves = emotionCurves(blueprint);
    const emotions = { curves, whole, key: emotionKey(blueprint, curves, options) };
    const textHeight = (id: string) => textOf(blueprint.lanes[id] as Lane).height + heightBeneath(blueprint.lanes[id] as Lane, emotions);
    const rows = layoutRows(blueprint, columns, lanesTop, content, { textHeight, stackOf: stacker(blueprint), scale: options.scale, hasCurves: curves.length > 0 });
    return { columns, rows, title, coloring, head, emotions, stepNumber, at: { phaseTop, stepTop, lanesTop, lanesBottom: rows.bottom, width } };
  };
  return Object.assign(layout, { textOf });
}

/** What stands under a lane's name, px. */
function heightBeneath({ kind, collapsed }: Lane, { key }: Emotions): number {
  return kind === 'emotion' && !collapsed ? key.height : 0;
}

/** Lanes, lines, borders, headers and title: what there is little of. */
function frameItems(blueprint: Blueprint, layout: Layout, options: SheetOptions, textOf: (lane: Lane) => LaneText, keep: KeepItem): SceneItem[] {
  const { columns, rows, title, head, at, emotions, stepNumber } = layout;
  const { theme, measure } = options;
  const lanes = rows.lanes.flatMap((place) => {
    const lane = blueprint.lanes[place.id] as Lane;
    const held = lane.collapsed ? heldCards(blueprint, lane.id, columns) : null;
    return laneItems(lane, { at: place, text: textOf(lane), width: at.width, held, beneath: heightBeneath(lane, emotions) }, options, keep);
  });
  const curves = emotionPlaces(blueprint, layout, textOf).flatMap((place) => emotionItems(place, options, keep));
  const lines = rows.lines.flatMap((line, i) => lineItems(line, i, at.width, options, keep));
  return [...lanes, ...borderItems(columns, at, theme, keep), ...curves, ...lines, ...headerItems(columns, head, at, { theme, measure, stepNumber, numbers: shows(blueprint, 'stepNumbers') }, keep), ...title.items];
}

/** The open emotion lanes. */
function emotionPlaces(blueprint: Blueprint, { columns, rows, emotions }: Layout, textOf: (lane: Lane) => LaneText): EmotionLanePlace[] {
  return rows.lanes.flatMap((at) => {
    if (!at.plot) return [];
    const text = textOf(blueprint.lanes[at.id] as Lane);
    return [{ at: { ...at, plot: at.plot }, columns, ...emotions, keyTop: laneTextTop(at, text, emotions.key.height) + text.height }];
  });
}

interface DrawnCard {
  readonly x: number;
  readonly y: number;
  readonly zone: Zone;
  readonly content: CardContent;
  readonly colors: CardColors | null;
  readonly insights: InsightCounts | null;
  readonly item: SceneItem;
  readonly geometry: CardGeometry;
}

function cardDrawer({ theme, measure }: SheetOptions): (blueprint: Blueprint, cards: readonly PlacedCard[], coloring: CardColoring | null) => DrawnCard[] {
  const drawn = rememberedBy<Card, DrawnCard>();
  const countsOf = rememberedBy<NonNullable<Blueprint['insights']>, ReturnType<typeof insightCounts>>();
  return (blueprint, cards, coloring) => {
    const badges = shows(blueprint, 'badges');
    const counts = badges && blueprint.insights ? countsOf(blueprint.insights, () => true, () => insightCounts(blueprint.insights ?? {})) : null;
    const zones = shownLanes(blueprint).map((id) => laneKind((blueprint.lanes[id] as Lane).kind).zone);
    return cards.map((placed) => {
      const zone = zones[placed.laneIndex] as Zone;
      const colors = coloring?.colorsOf(placed.card) ?? null;
      const insights = counts?.get(placed.card.id) ?? null;
      return drawn(
        placed.card,
        (old) => old.x === placed.x && old.y === placed.y && old.zone === zone && old.content === placed.content && old.colors === colors && sameCounts(old.insights, insights),
        () => ({ x: placed.x, y: placed.y, zone, content: placed.content, colors, insights, item: cardItem(placed, { theme, measure, zone, colors, badges, insights }), geometry: geometryOf(placed) }),
      );
    });
  };
}

function sameCounts(a: InsightCounts | null, b: InsightCounts | null): boolean {
  return a === b || INSIGHT_KINDS.every((kind) => a?.[kind] === b?.[kind]);
}

interface DrawnConnectors {
  readonly items: readonly SceneItem[];
  /** Connector id → corners. */
  readonly routes: ReadonlyMap<string, Route['points']>;
}

function connectorDrawer({ theme, measure, memory }: SheetOptions): (blueprint: Blueprint, layout: Layout) => DrawnConnectors {
  const drawn = rememberedBy<Route, { readonly connector: Connector; readonly item: SceneItem }>();
  let last: { readonly of: readonly unknown[]; readonly result: DrawnConnectors } | null = null;
  const connectorsOf = rememberedBy<Blueprint['connectors'], Connector[]>();
  const obstaclesOf = obstacleKeeper();
  return (blueprint, { columns, rows }) => {
    const connectors = connectorsOf(blueprint.connectors, () => true, () => [...eachRecord(blueprint.connectors)].sort(byId));
    const obstacles = obstaclesOf(rows.cards);
    const of = [connectors, obstacles, ...columns.steps.map((s) => s.x), ...rows.lanes.map((l) => l.y), columns.right, rows.bottom];
    // Most edits move nothing: then there is nothing to route.
    if (last && sameValues(last.of, of)) return last.result;
    const routes = memory.route(connectors, fieldOf(obstacles, rows.lanes, columns.steps));
    const items = routes.map((r) => {
      const connector = connectorOf(blueprint, r.id) as Connector;
      return drawn(r, (old) => old.connector === connector, () => ({ connector, item: connectorItem(connector, r, theme, measure) })).item;
    });
    last = { of, result: { items, routes: new Map(routes.map((r) => [r.id, r.points])) } };
    return last.result;
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** The cards as routing sees them; the same array while none of them moves, and the same objects for those that stay. */
function obstacleKeeper(): (cards: readonly PlacedCard[]) => readonly Obstacle[] {
  let last: readonly Obstacle[] = [];
  return (cards) => {
    if (cards.length !== last.length || !cards.every((card, i) => standsAt(card, last[i]))) last = cards.map((card, i) => obstacleOf(card, last[i]));
    return last;
  };
}

function standsAt({ card, content, x, y, laneIndex, first, last }: PlacedCard, o: Obstacle | undefined): boolean {
  if (!o) return false;
  const sameCell = o.id === card.id && o.lane === laneIndex && o.first === first && o.last === last;
  return sameCell && o.box.x === x && o.box.y === y && o.box.w === content.width && o.box.h === content.height;
}

/** The same object where the card stands as it did. */
function obstacleOf(placed: PlacedCard, before: Obstacle | undefined): Obstacle {
  if (before && standsAt(placed, before)) return before;
  const { card, content, x, y, laneIndex, first, last } = placed;
  return { id: card.id, box: { x, y, w: content.width, h: content.height }, lane: laneIndex, first, last };
}

function geometryOf({ card, content, x, y }: PlacedCard): CardGeometry {
  return {
    id: card.id,
    box: { x, y, w: content.width, h: content.height },
    title: { x: x + content.titleX, y: y + content.titleY - 13, w: content.titleWidth, h: Math.max(1, content.titleLines.length) * sizes.cardLine },
  };
}
