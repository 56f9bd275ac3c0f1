// document → picture: measure → layout → route → emit. The builder remembers what it made, so that an edit costs what it
// changes: cards are measured again only when their record changes, items are made again only when they or their place do.

import type { Blueprint, Card, Connector, Lane } from '../blueprint/records';
import { eachRecord } from '../blueprint/buckets';
import { laneKind } from '../kinds/lanes/list';
import type { Translate } from '../i18n/messages';
import { cardItem } from './emit/card';
import { connectorItem } from './emit/connector';
import { borderItems, headerItems, headerText, type HeaderPlace } from './emit/header';
import { laneItems, laneText, type LaneText } from './emit/lane';
import { legendUse } from './emit/legend';
import { lineItems } from './emit/line';
import { titleBlock } from './emit/title';
import { cardContent, type CardContent } from './layout/cardContent';
import { layoutColumns, layoutRows, type PlacedCard, type Rows } from './layout/grid';
import type { TextMeasurer } from './measure';
import { itemKeeper } from './reuse';
import { fieldOf } from './route/field';
import { router } from './route/router';
import { SCENE_LAYERS, type CardGeometry, type Scene, type SceneItem } from './scene';
import { sizes } from './sizes';
import type { SceneTheme } from './theme';

export interface SceneOptions {
  readonly theme: SceneTheme;
  readonly measure: TextMeasurer;
  /** The language of line names, default lane names and the legend. */
  readonly translate: Translate;
}

/**
 * A builder that remembers the last scene, so that a small change costs little and unchanged items keep their identity.
 * Measures and colours come from the options; make a new builder when they change.
 */
export function sceneBuilder(options: SceneOptions): (blueprint: Blueprint) => Scene {
  const { theme, measure, translate } = options;
  const contents = new WeakMap<Card, CardContent>();
  const texts = new WeakMap<Lane, LaneText>();
  const keep = itemKeeper();
  const route = router();

  return (blueprint) => {
    const content = (card: Card) => remembered(contents, card, () => cardContent(card, card.image ? blueprint.images[card.image] : undefined, options));
    const textOf = (lane: Lane) => remembered(texts, lane, () => laneText(lane, measure, translate));
    const columns = layoutColumns(blueprint);
    const width = columns.right + sizes.margin;
    const title = titleBlock(blueprint, legendUse(blueprint), width, options);
    const head = headerText(blueprint, columns, measure);
    const phaseTop = title.height;
    const stepTop = phaseTop + head.phaseHeight + sizes.headerGap / 2;
    const lanesTop = stepTop + head.stepHeight + sizes.headerGap / 2;
    const rows = layoutRows(blueprint, columns, lanesTop, content, (id) => textOf(blueprint.lanes[id] as Lane).height);
    const at: HeaderPlace = { phaseTop, stepTop, lanesTop, lanesBottom: rows.bottom, width };

    const lanes = blueprint.laneOrder.flatMap((id, i) => {
      const lane = blueprint.lanes[id] as Lane;
      const place = rows.lanes[i] as Rows['lanes'][number];
      return laneItems(lane, place, textOf(lane), width, theme);
    });
    const lines = rows.lines.flatMap((line, i) => lineItems(line, i, width, options));
    const connectors = [...eachRecord(blueprint.connectors)].sort(byId);
    const field = fieldOf(rows.cards.map(obstacleOf), rows.lanes, columns.steps);
    const routes = route(connectors, field);
    const records = new Map(connectors.map((c) => [c.id, c]));
    const drawn = [
      ...lanes,
      ...borderItems(columns, at, theme),
      ...lines,
      ...routes.map((r) => {
        const connector = records.get(r.id) as Connector;
        return keep.item(`connector:${r.id}`, [connector, ...r.points.flatMap((p) => [p.x, p.y])], () => connectorItem(connector, r, theme, measure));
      }),
      ...rows.cards.map((placed) => {
        const { zone } = laneKind((blueprint.lanes[placed.card.lane] as Lane).kind);
        return keep.item(`card:${placed.card.id}`, [placed.card, placed.x, placed.y, zone], () => cardItem(placed, { theme, measure, zone }));
      }),
      ...headerItems(columns, head, at, theme, measure),
      ...title.items,
    ];
    return {
      width,
      height: rows.bottom + sizes.bottomMargin,
      background: theme.background,
      items: inLayers(keep.sweep(drawn)),
      geometry: {
        steps: columns.steps,
        phases: columns.phases,
        lanes: rows.lanes,
        cards: new Map(rows.cards.map((placed) => [placed.card.id, geometryOf(placed)])),
        routes: new Map(routes.map((r) => [r.id, r.points])),
        phaseTop,
        stepTop,
        lanesTop,
        lanesBottom: rows.bottom,
        laneColumnRight: sizes.laneColumn,
      },
    };
  };
}

function remembered<K extends object, V>(cache: WeakMap<K, V>, key: K, make: () => V): V {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function obstacleOf({ card, content, x, y, laneIndex, first, last }: PlacedCard) {
  return { id: card.id, box: { x, y, w: content.width, h: content.height }, lane: laneIndex, first, last };
}

function geometryOf({ card, content, x, y }: PlacedCard): CardGeometry {
  return {
    id: card.id,
    box: { x, y, w: content.width, h: content.height },
    title: { x: x + content.titleX, y: y + content.titleY - 13, w: content.titleWidth, h: Math.max(1, content.titleLines.length) * sizes.cardLine },
  };
}

function inLayers(items: readonly SceneItem[]): SceneItem[] {
  return SCENE_LAYERS.flatMap((layer) => items.filter((item) => item.layer === layer));
}
