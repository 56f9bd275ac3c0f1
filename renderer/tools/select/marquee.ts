// Selecting all cards that a dragged frame touches; with Shift, besides what is selected already.

import type { Box, Point } from '#shared/lib/geometry';
import { cardsIn } from '#shared/scene/hitTest';
import type { Editor } from '../../editor/editor';
import type { PointerInput } from '../../editor/pointer';
import type { Selection } from '../../editor/selection/selection';
import { isSelected } from '../../editor/selection/selection';
import { toSheet } from '../../editor/camera/camera';
import type { ToolState } from '../toolState';

function boxBetween(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

export function marquee(editor: Editor, from: PointerInput, back: () => ToolState): ToolState {
  const before = editor.session.getState().selection;
  const kept: Selection = from.shift ? before.filter((ref) => ref.type === 'card') : [];
  return {
    name: 'select.marquee',
    cursor: () => 'crosshair',
    scrollsAtEdges: 'both',
    pointerMove(input) {
      // Not `input.sheet`: over a frozen header the frame still belongs to the sheet beneath.
      const box = boxBetween(from.sheet, toSheet(editor.session.getState().viewport, input.screen));
      const touched: Selection = cardsIn(editor.scene(), box).map((id) => ({ type: 'card', id }));
      editor.session.setState({ marquee: box });
      editor.select([...kept, ...touched.filter((ref) => !isSelected(kept, ref))]);
      return null;
    },
    pointerUp() {
      editor.session.setState({ marquee: null });
      return back();
    },
    cancel() {
      editor.session.setState({ marquee: null });
      editor.select(before);
    },
  };
}
