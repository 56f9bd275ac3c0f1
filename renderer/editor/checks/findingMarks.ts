// Where the sheet is marked for what the checks have found: one mark at the first place of a finding, shared by all that
// are found there. Hints are marked only while somebody reads the list, so that a sheet in the making stays calm.

import type { Blueprint } from '#shared/blueprint/records';
import type { Finding, Severity } from '#shared/checks/check';
import type { SelectionRef } from '#shared/history/history';
import type { Point } from '#shared/lib/geometry';
import type { Scene } from '#shared/scene/scene';
import { boxOf, planeOf, shownRef } from '../boxes';
import { screenBox, type Plane } from '../camera/frozen';
import type { Editor } from '../editor';
import { refKey } from '../selection/selection';
import { sortFindings } from './checksState';

export interface FindingMark {
  readonly ref: SelectionRef;
  readonly plane: Plane;
  /** Its middle, in sheet px. */
  readonly at: Point;
  /** Of the gravest finding. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Of the mark, in sheet px; it grows and shrinks with the sheet, within limits (CSS px). */
export const MARK_RADIUS = 6;
const SMALLEST = 3;
const LARGEST = 9;

/** Sheet px that a mark in a header or a cell keeps from its corner. */
const INSIDE = 11;

/** CSS px at a zoom. */
export function markRadius(zoom: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, MARK_RADIUS * zoom));
}

/** The middle of the longest part of a connector, or of its first among equals. */
function middleOf(scene: Scene, id: string): Point | null {
  const points = scene.geometry.routes.get(id) ?? [];
  let longest = -1;
  let middle: Point | null = null;
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    const length = from ? Math.abs(to.x - from.x) + Math.abs(to.y - from.y) : -1;
    if (!from || length <= longest) continue;
    longest = length;
    middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }
  return middle;
}

/** Where its mark is, in sheet px; null: it is not on the sheet. */
export function placeOf(scene: Scene, ref: SelectionRef): Point | null {
  if (ref.type === 'connector') return middleOf(scene, ref.id);
  const box = boxOf(scene, ref);
  if (!box) return null;
  const inside = ref.type === 'card' ? 0 : INSIDE;
  return { x: box.x + inside, y: box.y + inside };
}

interface Group {
  readonly ref: SelectionRef;
  readonly findings: readonly Finding[];
}

function groupsOf(findings: readonly Finding[], blueprint: Blueprint): Group[] {
  const groups = new Map<string, { readonly ref: SelectionRef; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const [first] = finding.at;
    if (!first) continue;
    const ref = shownRef(blueprint, first);
    const group = groups.get(refKey(ref));
    if (group) group.findings.push(finding);
    else groups.set(refKey(ref), { ref, findings: [finding] });
  }
  return [...groups.values()];
}

function makeMarks(groups: readonly Group[], scene: Scene, hints: boolean): FindingMark[] {
  const marks: FindingMark[] = [];
  for (const { ref, findings } of groups) {
    const [first] = findings;
    if (!first || (first.severity === 'hint' && !hints)) continue;
    const at = placeOf(scene, ref);
    if (at) marks.push({ ref, findings, at, plane: planeOf(ref), severity: first.severity });
  }
  return marks;
}

/** What groups depend on besides the findings: where no lane is collapsed, each finding stands where it was found. */
function standsFor(blueprint: Blueprint): Blueprint | null {
  return blueprint.laneOrder.some((id) => blueprint.lanes[id]?.collapsed) ? blueprint : null;
}

let grouped: { readonly open: readonly Finding[]; readonly by: Blueprint | null; readonly groups: readonly Group[] } | null = null;
let last: { readonly groups: readonly Group[]; readonly scene: Scene; readonly hints: boolean; readonly marks: readonly FindingMark[] } | null = null;

/**
 * The marks that are shown. The same array while the picture and the findings are the same: the overlay asks in every frame.
 * Findings are grouped once, not per picture: each edit and each moment of a drag has a picture of its own.
 */
export function findingMarks(editor: Editor): readonly FindingMark[] {
  const { checkMarks = true, inspector, panel } = editor.environment.preferences.getState();
  if (!checkMarks) return [];
  const { blueprint } = editor.document.getState();
  const { open } = sortFindings(editor.checks.getState(), blueprint);
  const scene = editor.scene();
  const hints = inspector && panel === 'checks';
  const by = standsFor(blueprint);
  if (grouped?.open !== open || grouped.by !== by) grouped = { open, by, groups: groupsOf(open, blueprint) };
  const { groups } = grouped;
  if (last?.groups !== groups || last.scene !== scene || last.hints !== hints) last = { groups, scene, hints, marks: makeMarks(groups, scene, hints) };
  return last.marks;
}

/** The mark under a point of the canvas (CSS px), which a frozen header may cover. */
export function markAt(editor: Editor, point: Point): FindingMark | null {
  const { viewport, canvas } = editor.session.getState();
  const scene = editor.scene();
  // A pointer is not as exact as a mark is small.
  const reach = Math.max(8, markRadius(viewport.zoom) + 2);
  return findingMarks(editor).findLast((mark) => {
    const { x, y } = screenBox(scene, viewport, canvas, mark.plane, { ...mark.at, w: 0, h: 0 });
    return Math.hypot(point.x - x, point.y - y) <= reach;
  }) ?? null;
}
