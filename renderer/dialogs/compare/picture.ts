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

/** Where it is on the sheet; undefined where this version doesn't show it. */
export function markedBox({ blueprint, scene }: Picture, ref: SelectionRef): Box | undefined {
  return boxOf(scene, shownRef(blueprint, ref));
}

/** Where to look for it: where it is or, in a version without it, where it would be as another version has it. */
export function placeToLook(picture: Picture, ref: SelectionRef, other: Picture): Box | undefined {
  const there = markedBox(picture, ref);
  if (there || ref.type === 'cell') return there;
  if (ref.type === 'connector') {
    const connector = connectorOf(other.blueprint, ref.id);
    const ends = connector ? [connector.from, connector.to] : [];
    return unionBox(ends.flatMap((id) => placeToLook(picture, { type: 'card', id }, other) ?? []));
  }
  if (ref.type !== 'card') {
    const near = nearest(picture, ref.type, ref.id, other);
    return near === undefined ? undefined : boxOf(picture.scene, { type: ref.type, id: near });
  }
  const card = cardOf(other.blueprint, ref.id);
  const lane = card && nearest(picture, 'lane', card.lane, other);
  const step = card && nearest(picture, 'step', card.step, other);
  return lane !== undefined && step !== undefined ? cellBox(picture.scene, lane, step) : undefined;
}

/** Itself or, where this version doesn't show it, the one before or after it in the other version that it does. */
function nearest({ scene }: Picture, type: 'lane' | 'phase' | 'step', id: string, { blueprint }: Picture): string | undefined {
  const order = { lane: blueprint.laneOrder, phase: blueprint.phaseOrder, step: stepOrder(blueprint) }[type];
  const at = Math.max(0, order.indexOf(id));
  return [id, ...order.slice(0, at).reverse(), ...order.slice(at)].find((candidate) => boxOf(scene, { type, id: candidate }));
}
