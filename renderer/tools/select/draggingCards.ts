// Carrying the selected cards to other cells. What is shown on the way is a preview of the very command that the release
// runs, so others make room as they will. While Alt is held, copies are carried and the originals stay.

import type { Editor } from '../../editor/editor';
import { duplicateCards } from '#shared/commands/cards/duplicateCards';
import { moveCards } from '#shared/commands/cards/moveCards';
import type { CardMove } from '#shared/commands/cards/moveCards';
import type { Scene } from '#shared/scene/scene';
import type { Box, Point } from '#shared/lib/geometry';
import { toSheet } from '../../editor/camera/camera';
import { moveManyTo, movesNothing, moveTo, sameMoves } from '../../editor/selection/cardMoves';
import { copiesAt, copiesOfSelection, copyRefs } from '../../editor/clipboard/duplicating';
import type { PointerInput } from '../../editor/pointer';
import { selectedIds } from '../../editor/selection/selection';
import type { ToolState } from '../toolState';

/** The cell at a point, or the nearest one, so that a card is never dropped into nowhere. */
function nearestCell({ geometry }: Scene, p: Point): { lane: string; step: string } | null {
  const nearest = <T>(list: readonly T[], start: (item: T) => number, length: (item: T) => number, at: number): T | undefined =>
    list.find((item) => at < start(item) + length(item)) ?? list.at(-1);
  const lane = nearest(geometry.lanes, (l) => l.y, (l) => l.h, p.y);
  const step = nearest(geometry.steps, (s) => s.x, (s) => s.w, p.x);
  return lane && step ? { lane: lane.id, step: step.id } : null;
}

/** What is carried, and where: `p` is where the pointer is, `dy` how far down everything has come. All in sheet px. */
interface Carry {
  readonly grabbed: string;
  readonly cards: readonly string[];
  readonly p: Point;
  readonly dy: number;
  /** Whether the cards stay where they are, and copies of them go. */
  readonly stays: boolean;
}

function planMoves(editor: Editor, { grabbed, cards, p, dy, stays }: Carry, places: ReadonlyMap<string, Box>): CardMove[] {
  const { blueprint } = editor.document.getState();
  const scene = editor.scene();
  const cell = nearestCell(scene, p);
  if (!cell) return [];
  const isAbove = (y: number, id: string): boolean => {
    const box = scene.geometry.cards.get(id)?.box;
    return box !== undefined && box.y + box.h / 2 < y;
  };
  // A card that stays counts among those that the copy comes to.
  if (cards.length === 1) return [{ ...moveTo(blueprint, stays ? '' : grabbed, cell, (id) => isAbove(p.y, id)), card: grabbed }];
  const heightOf = (card: string): number => {
    const box = card === grabbed ? undefined : places.get(card);
    return box ? box.y + box.h / 2 + dy : p.y;
  };
  return moveManyTo(blueprint, cards, cell, { grabbed, stays, isAbove: (card, id) => isAbove(heightOf(card), id) });
}

function placesOf(scene: Scene, cards: readonly string[]): ReadonlyMap<string, Box> {
  return new Map(cards.flatMap((id) => {
    const box = scene.geometry.cards.get(id)?.box;
    return box ? [[id, box]] : [];
  }));
}

function moved(places: ReadonlyMap<string, Point>, dx: number, dy: number): ReadonlyMap<string, Point> {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
}

export function draggingCards(editor: Editor, grabbed: string, from: PointerInput, back: () => ToolState): ToolState {
  const cards = selectedIds(editor.session.getState().selection, 'card');
  const selection = editor.session.getState().selection;
  const places = placesOf(editor.scene(), cards);
  const copies = copiesOfSelection(editor);
  const copyOf = new Map(copies.cards.map((copy) => [copy.from, copy.to]));
  let moves: readonly CardMove[] = [];
  let copying = false;

  /** Most moves of the pointer change nothing: the scene is built again only for those that do. */
  function plan(next: readonly CardMove[], alt: boolean): void {
    if (sameMoves(moves, next) && copying === alt) return;
    moves = next;
    copying = alt;
    if (copying) editor.preview(duplicateCards, copiesAt(copies, moves));
    else if (movesNothing(editor.document.getState().blueprint, moves)) editor.preview(null);
    else editor.preview(moveCards, { moves });
  }

  function drop(): void {
    editor.preview(null);
    editor.session.setState({ carried: null });
  }

  function carry(dx: number, dy: number): void {
    const carried = moved(places, dx, dy);
    editor.session.setState({ carried: copying ? new Map([...carried].map(([id, at]) => [copyOf.get(id) ?? id, at])) : carried });
  }

  return {
    name: 'select.draggingCards',
    cursor: () => (copying ? 'copy' : 'grabbing'),
    scrollsAtEdges: 'both',
    pointerMove(input) {
      const p = toSheet(editor.session.getState().viewport, input.screen);
      plan(planMoves(editor, { grabbed, cards, p, dy: p.y - from.sheet.y, stays: input.alt }, places), input.alt);
      carry(p.x - from.sheet.x, p.y - from.sheet.y);
      return null;
    },
    pointerUp() {
      editor.session.setState({ carried: null });
      if (copying) editor.execute(duplicateCards, copiesAt(copies, moves), copyRefs(copies));
      else if (movesNothing(editor.document.getState().blueprint, moves)) editor.preview(null);
      else editor.execute(moveCards, { moves }, selection);
      return back();
    },
    cancel: drop,
  };
}
