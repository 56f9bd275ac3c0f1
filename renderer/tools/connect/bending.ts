// Dragging a straight part of a connector sideways: it snaps to the gutters between lanes and steps, which light up, and the
// connector is shown as it will run. Over a gutter that a card bars it says so, and letting go leaves everything as it was.

import type { Gutter } from '#shared/blueprint/records';
import { sameValue } from '#shared/lib/sameValue';
import { toSheet } from '../../editor/camera/camera';
import { bend, bendsWith, placeNear, previewBends } from '../../editor/connectors/bending';
import { gutterAt, segmentsOf } from '../../editor/connectors/segments';
import type { Axis } from '../../editor/connectors/segments';
import type { Editor } from '../../editor/editor';
import type { PointerInput } from '../../editor/pointer';
import type { Next, ToolState } from '../toolState';
import { movedFar } from '../toolState';

export interface BendStart {
  readonly connector: string;
  readonly index: number;
  readonly axis: Axis;
}

export function bending(editor: Editor, start: BendStart, from: PointerInput, back: () => ToolState): ToolState {
  const { connector, index, axis } = start;
  const { geometry } = editor.scene();
  const part = segmentsOf(geometry, connector)[index];
  const home = typeof part?.gutter === 'number' ? gutterAt(geometry, axis, part.gutter) : null;
  let moved = false;
  let shown: Gutter | null = home;
  let via: readonly Gutter[] | null = null;

  function show(input: PointerInput): void {
    const sheet = toSheet(editor.session.getState().viewport, input.screen);
    const place = placeNear(editor, connector, axis, axis === 'h' ? sheet.y : sheet.x);
    if (!place || (editor.session.getState().bending && sameValue(place.gutter, shown))) return;
    shown = place.gutter;
    const asked = sameValue(shown, home) ? null : bendsWith(editor, geometry, connector, index, shown);
    if (!asked) editor.preview(null);
    const reason = asked && previewBends(editor, connector, asked);
    via = reason ? null : asked;
    editor.session.setState({
      bending: { axis, at: place.gutter ? place.at : null, allowed: !reason },
      dropTarget: reason ? { ref: { type: 'connector', id: connector }, allowed: false, reason } : null,
    });
  }

  function stop(): void {
    editor.preview(null);
    editor.session.setState({ bending: null, dropTarget: null, affordance: null });
  }

  return {
    name: 'bending',
    cursor: () => (editor.session.getState().dropTarget?.allowed === false ? 'not-allowed' : axis === 'h' ? 'row-resize' : 'col-resize'),
    scrollsAtEdges: axis === 'h' ? 'y' : 'x',
    pointerMove(input): Next {
      moved ||= movedFar(from, input);
      if (moved) show(input);
      return null;
    },
    pointerUp() {
      const asked = via;
      stop();
      if (asked) bend(editor, connector, asked);
      return back();
    },
    cancel: stop,
  };
}
