// The find bar's moves: opening, going from hit to hit, replacing. The bar shows what the session holds, and overlay and
// actions use the same, so that F3 works on the canvas, too.

import { replaceText, type TextChange } from '#shared/commands/blueprint/replaceText';
import type { SelectionRef } from '#shared/history/history';
import { boxOf, planeOf } from '../boxes';
import { reveal, revealSheetBox } from '../camera/cameraMoves';
import type { Editor, FindState } from '../editor';
import { headerTop, screenBox } from '../camera/frozen';
import { sameText, searchHits, type SearchHit } from './search';

const start: FindState = { open: false, replacing: false, query: '', matchCase: false, at: -1, asked: 0 };

function findOf(editor: Editor): FindState {
  return editor.session.getState().find ?? start;
}

function setFind(editor: Editor, change: Partial<FindState>): void {
  editor.session.setState({ find: { ...findOf(editor), ...change } });
}

/** What is found just now; nothing while the bar is closed. */
export function hitsOf(editor: Editor): readonly SearchHit[] {
  const find = findOf(editor);
  return find.open ? searchHits(editor.document.getState().blueprint, find) : [];
}

/** What a hit selects; nothing for what is written in the title and the brief: then the inspector shows these. */
export function refOfText({ ref }: Pick<SearchHit, 'ref'>): SelectionRef | null {
  return 'id' in ref ? { type: ref.type, id: ref.id } : null;
}

/** Opens the bar, or brings the focus back to it; what was looked for last is there again. */
export function openFind(editor: Editor, replacing = false): void {
  const { asked, replacing: was } = findOf(editor);
  editor.session.setState({ editing: null });
  setFind(editor, { open: true, asked: asked + 1, replacing: replacing || was });
}

export function closeFind(editor: Editor): void {
  setFind(editor, { open: false, replacing: false });
}

function show(editor: Editor, at: number): void {
  setFind(editor, { at });
  const hit = hitsOf(editor)[at];
  if (!hit) return;
  const ref = refOfText(hit);
  editor.select(ref ? [ref] : []);
  if (!ref) return showTitle(editor);
  reveal(editor, [ref]);
  clearOfBar(editor, ref);
}

/** Brings the beginning of the title block into view. */
function showTitle(editor: Editor): void {
  const scene = editor.scene();
  const { laneColumnRight, lanesTop } = scene.geometry;
  // Frozen headers don't cover it: where they end, it may begin.
  revealSheetBox(editor, { x: laneColumnRight, y: lanesTop - headerTop(scene), w: 0, h: 0 });
}

/** CSS px at the top right of the canvas that the bar covers. */
const BAR = { width: 412, height: 112 };

/** What is found must not be hidden by the bar that found it: it moves to the bar's left. */
function clearOfBar(editor: Editor, ref: SelectionRef): void {
  const { viewport, canvas } = editor.session.getState();
  const scene = editor.scene();
  const box = boxOf(scene, ref);
  const placed = box && screenBox(scene, viewport, canvas, planeOf(ref), box);
  if (!placed || canvas.width < 2 * BAR.width) return;
  const covered = placed.x + placed.w > canvas.width - BAR.width && placed.y < BAR.height;
  if (covered) revealSheetBox(editor, { ...box, w: box.w + BAR.width / viewport.zoom });
}

/** Looks for something else; the first hit is shown at once. */
export function lookFor(editor: Editor, terms: Partial<Pick<FindState, 'query' | 'matchCase'>>): void {
  setFind(editor, { ...terms, at: -1 });
  show(editor, hitsOf(editor).length > 0 ? 0 : -1);
}

/** To the next hit (1) or the one before (-1), round and round. Opens the bar where nothing is being looked for. */
export function goToHit(editor: Editor, by: 1 | -1): void {
  const find = findOf(editor);
  if (!find.open) openFind(editor);
  const { length } = hitsOf(editor);
  if (length === 0) return;
  const at = Math.min(find.at, length - 1);
  show(editor, at < 0 ? (by > 0 ? 0 : length - 1) : (at + by + length) % length);
}

function replaced(hit: SearchHit, text: string, replacement: string): string {
  return text.slice(0, hit.start) + replacement + text.slice(hit.end);
}

function run(editor: Editor, hits: readonly SearchHit[], replacement: string): void {
  const changes: TextChange[] = [];
  // From the end, so that the places of the hits before stay right.
  for (const hit of [...hits].reverse()) {
    const last = changes.at(-1);
    if (last && sameText(last.ref, hit.ref)) changes[changes.length - 1] = { ...last, text: replaced(hit, last.text, replacement) };
    else changes.push({ ref: hit.ref, text: replaced(hit, hit.text, replacement) });
  }
  editor.execute(replaceText, { changes, from: findOf(editor).query, to: replacement, count: hits.length });
}

/** Replaces the hit that is shown and goes on to the next one. */
export function replaceHit(editor: Editor, replacement: string): void {
  const { at } = findOf(editor);
  const hit = hitsOf(editor)[at];
  if (!hit) return goToHit(editor, 1);
  run(editor, [hit], replacement);
  const left = hitsOf(editor);
  // Not into what has just been put there.
  const next = left.findIndex((other, i) => i >= at && !(sameText(other.ref, hit.ref) && other.start < hit.start + replacement.length));
  show(editor, left.length === 0 ? -1 : Math.max(0, next));
}

/** Replaces all hits as one undo step; returns how many. */
export function replaceAllHits(editor: Editor, replacement: string): number {
  const hits = hitsOf(editor);
  if (hits.length === 0) return 0;
  run(editor, hits, replacement);
  setFind(editor, { at: -1 });
  return hits.length;
}
