// The order in which a blueprint is read aloud: title, lanes and lines from top to bottom, emotion curves, then phase by
// phase and step by step the cards of each lane. Taken from the scene alone, so it says what is to be seen, and in the
// sheet's own language.

import type { Translate } from '../../i18n/messages';
import type { CardGeometry, Scene, SceneItem, TextPrimitive } from '../../scene/scene';
import { type } from '../../scene/sizes';
import { joinLines, textsOfItem } from './itemText';

/** A part of the document, with PDF's names for roles. */
export interface ReadingNode {
  readonly role: 'Document' | 'Sect' | 'Div' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'LBody';
  readonly title?: string;
  /** What is read instead of the painted texts. */
  readonly spoken?: string;
  /** The key of the painted texts; see `readingKey`. */
  readonly content?: string;
  readonly children: readonly ReadingNode[];
}

export interface ReadingOptions {
  readonly translate: Translate;
  /** The names of a card's badges, whose letters say little when they are read aloud. */
  readonly flagsOf: (card: string) => readonly string[];
}

/** Under which key a text of an item is painted; the title block holds two. */
export function readingKey(item: SceneItem, text: TextPrimitive): string {
  return item.id === 'title' && text.weight === type.title.weight ? 'title:name' : item.id;
}

export function readingOrder(scene: Scene, options: ReadingOptions): ReadingNode {
  const items = new Map(scene.items.map((item) => [item.id, item]));
  const leaf = (role: ReadingNode['role'], content: string): ReadingNode => ({ role, content, children: [] });
  const said = (role: ReadingNode['role'], id: string): ReadingNode => ({ ...leaf(role, id), spoken: textOf(items.get(id)) });
  const curves = scene.items.filter(({ ref, layer, primitives }) => ref.type === 'emotion' && layer === 'backdrop' && primitives.some(({ type: kind }) => kind === 'text'));
  const connectors = scene.items.filter((item) => item.ref.type === 'connector' && textsOfItem(item).length > 0);
  return {
    role: 'Document',
    children: [
      leaf('H1', 'title:name'),
      leaf('P', 'title'),
      { role: 'L', children: rowNames(scene).map(({ id }) => ({ role: 'LI', children: [said('LBody', id)] })) },
      ...curves.map(({ id }) => said('P', id)),
      ...scene.geometry.phases.map(({ id }): ReadingNode => ({
        role: 'Sect',
        title: textOf(items.get(`phase:${id}`)),
        children: [said('H2', `phase:${id}`), ...scene.geometry.steps.filter((s) => s.phase === id).map((s) => stepNode(s.id, scene, items, options))],
      })),
      ...connectors.map(({ id }) => said('P', id)),
      said('P', 'legend'),
    ],
  };
}

/** Names of lanes and of the three lines, from top to bottom. */
function rowNames({ items }: Scene): SceneItem[] {
  return items.filter(({ layer, spoken }) => layer === 'laneColumn' && spoken !== '').sort((a, b) => a.box.y + a.box.h / 2 - b.box.y - b.box.h / 2);
}

type Items = ReadonlyMap<string, SceneItem>;

function stepNode(id: string, { geometry }: Scene, items: Items, options: ReadingOptions): ReadingNode {
  const at = geometry.steps.find((step) => step.id === id);
  const inStep = [...geometry.cards.values()].filter(({ box }) => at && box.x >= at.x && box.x < at.x + at.w);
  const lanes = geometry.lanes.flatMap((lane): ReadingNode[] => {
    const cards = inStep.filter(({ box }) => box.y >= lane.y && box.y < lane.y + lane.h).sort((a, b) => a.box.y - b.box.y);
    if (cards.length === 0) return [];
    const title = laneName(items.get(`laneName:${lane.id}`));
    return [{ role: 'Div', title, children: cards.map((card) => cardNode(card, title, items, options)) }];
  });
  const content = `step:${id}`;
  const title = textOf(items.get(content));
  return { role: 'Sect', title, children: [{ role: 'H3', content, spoken: title, children: [] }, ...lanes] };
}

function cardNode({ id }: CardGeometry, lane: string, items: Items, { translate, flagsOf }: ReadingOptions): ReadingNode {
  const content = `card:${id}`;
  const item = items.get(content);
  const texts = item ? textsOfItem(item) : [];
  const isTitle = (text: TextPrimitive): boolean => text.size === type.card.size;
  const isBadge = (text: TextPrimitive): boolean => text.size === type.badge.size && text.weight === type.badge.weight;
  const more = texts.filter((text) => !isTitle(text) && !isBadge(text)).map((text) => joinLines([text]));
  const text = [joinLines(texts.filter(isTitle)), ...more, ...flagsOf(id)].filter(Boolean).join(translate('sheet.comma'));
  return { role: 'P', content, spoken: translate('pages.card', { lane, text }), children: [] };
}

function laneName(item: SceneItem | undefined): string {
  return item ? joinLines(textsOfItem(item).filter(({ size }) => size === type.laneName.size)) : '';
}

function textOf(item: SceneItem | undefined): string {
  return item ? item.spoken ?? joinLines(textsOfItem(item)) : '';
}
