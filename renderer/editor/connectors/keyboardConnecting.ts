// Connecting without a pointer: begun from the selected card, arrows choose the other end, Enter connects, Escape leaves.

import { cardOf } from '#shared/blueprint/queries';
import { center } from '#shared/lib/geometry';
import type { SelectionRef } from '#shared/history/history';
import { boxOf } from '../boxes';
import { reveal } from '../camera/cameraMoves';
import { connectTo, mayConnect, whyNotConnect } from './connecting';
import type { Editor } from '../editor';
import { walk } from '../selection/gridWalk';
import type { Direction } from '../selection/gridWalk';
import { onlySelected } from '../selection/selection';

function aim(editor: Editor, from: string, target: SelectionRef): void {
  const scene = editor.scene();
  const isOther = target.type === 'card' && target.id !== from;
  const reason = isOther ? whyNotConnect(editor, from, target.id) : null;
  const start = boxOf(scene, { type: 'card', id: from });
  const end = boxOf(scene, target);
  editor.session.setState({
    connectingFrom: from,
    dropTarget: { ref: target, allowed: mayConnect(editor, from, target), ...(reason ? { reason } : {}) },
    rubber: start && end ? { from: center(start), to: center(end) } : null,
  });
  reveal(editor, [target]);
}

/** From the selected card; the other end begins there too, and the arrows lead it away. */
export function beginConnecting(editor: Editor): void {
  const from = onlySelected(editor.session.getState().selection, 'card');
  const { blueprint } = editor.document.getState();
  if (!from || !cardOf(blueprint, from)) return;
  aim(editor, from, { type: 'card', id: from });
}

/** Moves the other end; returns whether a connector is being made by keys. */
export function walkTarget(editor: Editor, to: Direction): boolean {
  const { connectingFrom, dropTarget } = editor.session.getState();
  if (!connectingFrom || !dropTarget) return false;
  const next = walk(editor.document.getState().blueprint, dropTarget.ref, to);
  if (next?.type === 'card' || next?.type === 'cell') aim(editor, connectingFrom, next);
  return true;
}

function end(editor: Editor): void {
  editor.session.setState({ connectingFrom: null, dropTarget: null, rubber: null });
}

/** Connects if that is possible; returns whether a connector was being made. */
export function confirmConnecting(editor: Editor): boolean {
  const { connectingFrom, dropTarget } = editor.session.getState();
  if (!connectingFrom || !dropTarget) return false;
  if (!dropTarget.allowed) return true;
  end(editor);
  connectTo(editor, connectingFrom, dropTarget.ref);
  return true;
}

/** Returns whether a connector was being made. */
export function cancelConnecting(editor: Editor): boolean {
  if (!editor.session.getState().connectingFrom) return false;
  end(editor);
  return true;
}
