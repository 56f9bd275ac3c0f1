// What the routing tests share: the figures of a drawn blueprint's lines, and blueprints whose cards span several steps.

import { produce } from 'immer';
import { eachRecord } from '#shared/blueprint/buckets';
import type { Blueprint } from '#shared/blueprint/records';
import type { Scene } from '#shared/scene/scene';
import { generateBlueprint } from '../../../../../build/bench/generate';
import { figuresOf } from '../../../../../build/bench/routingFigures';

export function figuresOfScene(blueprint: Blueprint, { geometry }: Scene): Record<string, number> {
  const lines = [...geometry.routes].map(([id, points]) => ({ id, points }));
  return figuresOf(lines, { cards: [...geometry.cards.values()], connectors: [...eachRecord(blueprint.connectors)] });
}

/** A generated blueprint in which every seventh card spans two or three steps. */
export function withSpans(cards: number, seed: number): Blueprint {
  return produce(generateBlueprint({ cards, connectors: cards, seed }), (draft) => {
    [...eachRecord(draft.cards)].forEach((card, i) => {
      if (i % 7 === 0) card.span = 2 + (i % 2);
    });
  });
}
