// A version of a blueprint as it is looked at: the blueprint, its scene, and what is marked on it.

import type { Blueprint } from '#shared/blueprint/records';
import { cardOf, connectorOf, stepOrder } from '#shared/blueprint/queries';
import { unionBox, type Box } from '#shared/lib/geometry';
import type { Scene } from '#shared/scene/scene';
import type { SelectionRef } from '#shared/history/history';
import { boxOf, cellBox, shownRef } from '../../editor/boxes';

export interface Picture {
  readonly blueprint: Blueprint;
  readonly scene: Scene;
}

export const CHANGE_WAYS = ['added', 'removed', 'changed', 'moved'] as const;
export type ChangeWay = (typeof CHANGE_WAYS)[number];

/** A part of the sheet that stands out, and why. */
export interface Mark {
  readonly ref: SelectionRef;
  readonly way: ChangeWay;
}

/** A lane, a phase or a step. */
interface HeaderRef {
  readonly type: 'lane' | 'phase' | 'step';
  readonly id: string;
}

/** Where it is on the sheet; undefined where this version doesn't show it. */
export function markedBox({ blueprint, scene }: Picture, ref: SelectionRef): Box | undefined {
  return boxOf(scene, shownRef(blueprint, ref));
}

/** Where to look for it: where it is or, in a version without it, where it would be as another version has it. */
export function placeToLook(picture: Picture, ref: SelectionRef, other: Picture): Box | undefined {
  const there = markedBox(picture, ref);
  if (there) return there;
  const { scene } = picture;
  switch (ref.type) {
    case 'card': {
      const card = cardOf(other.blueprint, ref.id);
      return card && (cellBox(scene, card.lane, card.step) ?? neighbour(picture, { type: 'step', id: card.step }, other));
    }
    case 'connector': {
      const connector = connectorOf(other.blueprint, ref.id);
      const ends = connector ? [connector.from, connector.to] : [];
      return unionBox(ends.flatMap((id) => placeToLook(picture, { type: 'card', id }, other) ?? []));
    }
    case 'cell': return undefined;
    default: return neighbour(picture, { type: ref.type, id: ref.id }, other);
  }
}

/** The header before or after it that this version has too. */
function neighbour(picture: Picture, { type, id }: HeaderRef, { blueprint }: Picture): Box | undefined {
  const order = { lane: blueprint.laneOrder, phase: blueprint.phaseOrder, step: stepOrder(blueprint) }[type];
  const at = order.indexOf(id);
  const near = [...order.slice(0, Math.max(0, at)).reverse(), ...order.slice(at)];
  for (const candidate of near) {
    const box = boxOf(picture.scene, { type, id: candidate });
    if (box) return box;
  }
  return undefined;
}
