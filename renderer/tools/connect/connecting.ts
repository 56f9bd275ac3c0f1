// Drawing a connector from a card to where the pointer is: to another card, or to an empty cell, which gets a card. A
// press without a drag keeps the connector at the pointer, so that it can be drawn with two clicks as well.

import type { Refusal } from '#shared/commands/command';
import type { SelectionRef } from '#shared/history/history';
import type { Box, Point } from '#shared/lib/geometry';
import { toSheet } from '../../editor/camera/camera';
import { connectTo, mayConnect, whyNotConnect } from '../../editor/connectors/connecting';
import type { Editor } from '../../editor/editor';
import type { PointerInput } from '../../editor/pointer';
import { refOfHit } from '../../editor/selection/selection';
import type { ToolState } from '../toolState';
import { movedFar } from '../toolState';

/** The point of the box's edge from which a line to `p` looks natural: the middle of the side that faces it. */
function edgeTowards(box: Box, p: Point): Point {
  const dx = (p.x - box.x - box.w / 2) / box.w;
  const dy = (p.y - box.y - box.h / 2) / box.h;
  if (Math.abs(dx) > Math.abs(dy)) return { x: dx > 0 ? box.x + box.w : box.x, y: box.y + box.h / 2 };
  return { x: box.x + box.w / 2, y: dy > 0 ? box.y + box.h : box.y };
}

function whyNot(editor: Editor, from: string, target: SelectionRef): { reason?: Refusal } {
  const reason = target.type === 'card' ? whyNotConnect(editor, from, target.id) : null;
  return reason ? { reason } : {};
}

function show(editor: Editor, from: string, input: PointerInput): void {
  const box = editor.scene().geometry.cards.get(from)?.box;
  const to = toSheet(editor.session.getState().viewport, input.screen);
  const ref = refOfHit(input.hit);
  const canHold = ref?.type === 'card' ? ref.id !== from : ref?.type === 'cell' && mayConnect(editor, from, ref);
  editor.session.setState({
    rubber: box ? { from: edgeTowards(box, to), to } : null,
    dropTarget: ref && canHold ? { ref, allowed: mayConnect(editor, from, ref), ...whyNot(editor, from, ref) } : null,
  });
}

export function connecting(editor: Editor, from: string, start: PointerInput, back: () => ToolState): ToolState {
  let moved = false;
  let clicked = false;

  function end(): void {
    editor.session.setState({ rubber: null, dropTarget: null });
  }

  return {
    name: 'connecting',
    cursor: () => (editor.session.getState().dropTarget?.allowed === false ? 'not-allowed' : 'crosshair'),
    scrollsAtEdges: 'both',
    pointerMove(input) {
      moved ||= movedFar(start, input);
      show(editor, from, input);
      return null;
    },
    pointerUp(input) {
      if (!moved && !clicked) {
        clicked = true;
        return null;
      }
      show(editor, from, input);
      const target = editor.session.getState().dropTarget;
      end();
      if (target?.allowed) connectTo(editor, from, target.ref);
      return back();
    },
    cancel: end,
  };
}
