// Where the sheet shows that somebody has said something: a bubble at each place with open comments.

import { commentThreads, threadMatches, type CommentThread } from '#shared/blueprint/comments';
import type { Blueprint } from '#shared/blueprint/records';
import type { SelectionRef } from '#shared/history/history';
import type { Point } from '#shared/lib/geometry';
import type { Scene } from '#shared/scene/scene';
import { boxOf, planeOf, shownRef } from '../boxes';
import { reveal } from '../camera/cameraMoves';
import { screenBox, type Plane } from '../camera/frozen';
import { placeOf } from '../checks/findingMarks';
import type { Editor } from '../editor';
import { refKey } from '../selection/selection';

export interface CommentMark {
  readonly ref: SelectionRef;
  readonly plane: Plane;
  /** Its middle, in sheet px. */
  readonly at: Point;
  /** The liveliest conversation there. */
  readonly thread: string;
  /** How many there are. */
  readonly count: number;
}

/**
 * Sheet px to the right of the marks of checks, which have the corner; in headers, where names stand there, from the right;
 * in cells from the lower corner, since the upper one is where the marks of its first card are.
 */
const BESIDE = 20;
const FROM_EDGE = 14;
const IN_CELL = 10;
const RADIUS = 8;
/** CSS px. */
const SMALLEST = 4;
const LARGEST = 12;

/** Half its width, CSS px. */
export function bubbleRadius(zoom: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, RADIUS * zoom));
}

function bubblePlace(scene: Scene, ref: SelectionRef): Point | null {
  const box = ref.type === 'cell' || planeOf(ref) !== 'body' ? boxOf(scene, ref) : undefined;
  if (!box) {
    const place = placeOf(scene, ref);
    return place && { x: place.x + BESIDE, y: place.y };
  }
  if (ref.type === 'cell') return { x: box.x + IN_CELL, y: box.y + box.h - IN_CELL };
  return { x: box.x + box.w - FROM_EDGE, y: box.y + Math.min(FROM_EDGE, box.h / 2) };
}

function makeMarks(blueprint: Blueprint, scene: Scene): CommentMark[] {
  const marks = new Map<string, CommentMark>();
  for (const thread of commentThreads(blueprint)) {
    const { on } = thread.comment;
    if (!on || !threadMatches(thread, 'open')) continue;
    const ref = shownRef(blueprint, on);
    const known = marks.get(refKey(ref));
    const place = known ? null : bubblePlace(scene, ref);
    if (known) marks.set(refKey(ref), { ...known, count: known.count + 1 });
    else if (place) marks.set(refKey(ref), { ref, plane: planeOf(ref), at: place, thread: thread.comment.id, count: 1 });
  }
  return [...marks.values()];
}

let last: { readonly blueprint: Blueprint; readonly scene: Scene; readonly marks: readonly CommentMark[] } | null = null;
const none: readonly CommentMark[] = [];

/** The bubbles that are shown. The same array while picture and document are the same: the overlay asks in every frame. */
export function commentMarks(editor: Editor): readonly CommentMark[] {
  const { blueprint } = editor.document.getState();
  if (!blueprint.comments || editor.environment.preferences.getState().commentMarks === false) return none;
  const scene = editor.scene();
  if (last?.blueprint !== blueprint || last.scene !== scene) last = { blueprint, scene, marks: makeMarks(blueprint, scene) };
  return last.marks;
}

/** The bubble under a point of the canvas (CSS px). */
export function commentMarkAt(editor: Editor, point: Point): CommentMark | null {
  const marks = commentMarks(editor);
  if (marks.length === 0) return null;
  const { viewport, canvas } = editor.session.getState();
  const scene = editor.scene();
  const reach = Math.max(8, bubbleRadius(viewport.zoom) + 1);
  return marks.findLast(({ plane, at }) => {
    const { x, y } = screenBox(scene, viewport, canvas, plane, { ...at, w: 0, h: 0 });
    return Math.hypot(point.x - x, point.y - y) <= reach;
  }) ?? null;
}

/** The open conversations behind a bubble, the liveliest first. */
export function threadsAt(editor: Editor, { ref }: CommentMark): CommentThread[] {
  const { blueprint } = editor.document.getState();
  return commentThreads(blueprint).filter((thread) => {
    const { on } = thread.comment;
    return on !== undefined && threadMatches(thread, 'open') && refKey(shownRef(blueprint, on)) === refKey(ref);
  });
}

/** Shows it in the panel, and what it is about on the sheet. */
export function goToThread(editor: Editor, { comment }: CommentThread): void {
  if (!comment.on) return;
  editor.select([comment.on]);
  reveal(editor, [comment.on]);
}

/** As pressing a bubble does. */
export function openThread(editor: Editor, id: string): void {
  const on = editor.document.getState().blueprint.comments?.[id]?.on;
  if (on) editor.select([on]);
  editor.session.setState({ asked: { type: 'thread', id } });
  editor.environment.preferences.setState({ inspector: true, panel: 'comments' });
}
