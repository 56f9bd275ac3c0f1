// What the scene's tests share: a small blueprint written by hand, and a builder with the real measurer.

import { bucketsOf } from '#shared/blueprint/buckets';
import type { Blueprint, Card, Connector, LaneKind } from '#shared/blueprint/records';
import { translator } from '#shared/i18n/translator';
import type { LocaleId } from '#shared/i18n/messages';
import { sceneBuilder } from '#shared/scene/build';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';

const measure = createMeasurer();

export function builder(locale: LocaleId = 'en', whole?: Blueprint) {
  return sceneBuilder({ theme: lightTheme, measure, translate: translator(locale), whole });
}

export interface Drawn {
  readonly lanes?: readonly LaneKind[];
  readonly steps?: number;
  /** `id lane step`, for instance `a 1 0`, with more fields if needed. */
  readonly cards?: readonly (readonly [id: string, lane: number, step: number, more?: Partial<Card>])[];
  readonly connectors?: readonly (readonly [id: string, from: string, to: string, more?: Partial<Connector>])[];
}

/** One phase of `steps` steps, lanes `l0 …`, steps `s0 …`. */
export function blueprintOf({ lanes = ['evidence', 'customer', 'frontstage', 'backstage', 'support'], steps = 4, cards = [], connectors = [] }: Drawn): Blueprint {
  const stepIds = Array.from({ length: steps }, (_, i) => `s${i}`);
  const blueprint: Blueprint = {
    id: 'b',
    title: 'Test',
    brief: { service: '', scenario: '', customer: '', scopeStart: '', scopeEnd: '', state: 'asIs', granularity: '', goal: '', version: '', date: '', authors: [] },
    phaseOrder: ['p'],
    laneOrder: lanes.map((_, i) => `l${i}`),
    phases: { p: { id: 'p', name: 'Phase', stepOrder: stepIds } },
    steps: Object.fromEntries(stepIds.map((id) => [id, { id, name: id, cells: {} }])),
    lanes: Object.fromEntries(lanes.map((kind, i) => [`l${i}`, { id: `l${i}`, kind, name: '' }])),
    cards: bucketsOf(cards.map(([id, lane, step, more]) => ({ id, kind: 'action', lane: `l${lane}`, step: `s${step}`, span: 1, title: id, ...more }) satisfies Card)),
    connectors: bucketsOf(connectors.map(([id, from, to, more]) => ({ id, kind: 'flow', from, to, ...more }) satisfies Connector)),
    images: {},
  };
  for (const [id, lane, step] of cards) (blueprint.steps[`s${step}`]!.cells[`l${lane}`] ??= []).push(id);
  return blueprint;
}
