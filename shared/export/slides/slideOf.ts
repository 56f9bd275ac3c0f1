// A scene as one slide. Back to front is also the order in which a slide is read aloud: title, lanes, lines, connectors,
// then phase by phase and step by step the cards, and the legend last.

import { getRecord } from '../../blueprint/buckets';
import { CARD_FLAGS, type Blueprint } from '../../blueprint/records';
import type { Translate } from '../../i18n/messages';
import type { Scene, SceneItem, SceneLayer } from '../../scene/scene';
import { type ReadingNode, readingOrder } from '../pages/readingOrder';
import { svgNames, type NamedBlueprint } from '../svgNames';
import { cardShape } from './cardShape';
import { connectorShapes } from './connectorShapes';
import { gluing } from './glue';
import { itemShapes } from './itemShapes';
import { laneShape, lineShapes } from './laneShapes';
import type { PartNames } from './partNames';
import { shownConnectors } from './shownConnectors';
import type { Slide, SlideShape } from './slideShape';
import { stepShape } from './stepShape';
import { titleShapes } from './titleShapes';
import { together } from './together';

export interface SlideOptions {
  /** Where names and typed texts come from. */
  readonly blueprint: Pick<Blueprint, 'title'> & NamedBlueprint;
  readonly translate: Translate;
}

/** Where the screen covers what is scrolled under the frozen heads; on a slide nothing is. */
const SCROLLED_UNDER: readonly SceneLayer[] = ['header', 'corner'];

export function slideOf(scene: Scene, options: SlideOptions): Slide {
  const { blueprint, translate } = options;
  const order = spokenInOrder(readingOrder(scene, { translate, flagsOf: flagNames(options) }));
  const names: PartNames = { name: svgNames(blueprint, translate), spoken: (item) => order.get(item) ?? '' };
  const glue = gluing(shownConnectors(blueprint), scene.geometry);
  const ranks = new Map([...order.keys()].map((key, i) => [key, i]));
  const rank = ({ id }: SceneItem): number => ranks.get(id) ?? Infinity;
  const ofType = (...types: SceneItem['ref']['type'][]): SceneItem[] => scene.items.filter(({ ref }) => types.includes(ref.type));
  const lanes = ofType('lane');
  const connectors = connectorShapes(ofType('connector'), scene.geometry, blueprint, { names, glue, translate });
  const parts = ofType('phase', 'step', 'card').toSorted((a, b) => rank(a) - rank(b));
  const known = new Set<SceneItem>([...lanes, ...parts, ...ofType('title', 'grid', 'line', 'connector', 'sheet', 'legend')]);
  const others = scene.items.filter((item) => !known.has(item));
  return {
    background: scene.background,
    width: scene.width,
    height: scene.height,
    shapes: [
      ...titleShapes(ofType('title'), blueprint.title),
      ...ofType('sheet').filter(({ layer }) => !SCROLLED_UNDER.includes(layer)).flatMap((item) => plainShape(item, '', names)),
      ...scene.geometry.lanes.flatMap(({ id }) => laneShape(lanes.filter(({ ref }) => ref.id === id), scene.geometry, names)),
      ...ofType('grid').flatMap((item) => together(itemShapes(item.primitives, { name: '', sources: [] }), { name: '', alt: '' })),
      ...lineShapes(ofType('line'), names),
      ...connectors,
      ...parts.flatMap((item): SlideShape[] => partShape(item, scene, names, glue.sitesOf)),
      ...others.flatMap((item) => plainShape(item, names.spoken(item.id), names)),
      ...ofType('legend').flatMap((item) => plainShape(item, translate('slides.legend'), names)),
    ],
  };
}

function partShape(item: SceneItem, { geometry }: Scene, names: PartNames, sitesOf: ReturnType<typeof gluing>['sitesOf']): SlideShape[] {
  const { name } = names.name(item.ref);
  const alt = names.spoken(item.id);
  if (item.ref.type === 'card') return cardShape(item, geometry.cards.get(item.ref.id), { name: name || alt, alt, source: name, sites: sitesOf(item.ref.id) });
  if (item.ref.type === 'step') return stepShape(item, { name: name || alt, alt }, { name, isNumbered: geometry.stepNumbers });
  return together(itemShapes(item.primitives, { name, sources: [name] }), { name, alt });
}

/** What needs no knowledge of what it is. */
function plainShape({ id, primitives }: SceneItem, name: string, names: PartNames): SlideShape[] {
  return together(itemShapes(primitives, { name, sources: [] }), { name, alt: names.spoken(id) });
}

function spokenInOrder(root: ReadingNode, spoken = new Map<string, string>()): Map<string, string> {
  if (root.content) spoken.set(root.content, root.spoken ?? '');
  for (const child of root.children) spokenInOrder(child, spoken);
  return spoken;
}

function flagNames({ blueprint, translate }: SlideOptions): (card: string) => string[] {
  return (id) => {
    const flags = getRecord(blueprint.cards, id)?.flags;
    return CARD_FLAGS.filter((flag) => flags?.includes(flag)).map((flag) => translate(`flag.${flag}`));
  };
}
