// The canvas: the sheet, what lies over it, and everything that pointer and keyboard do to it.

import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { Layer, Shape, Stage } from 'react-konva';
import type { Label } from '#shared/history/label';
import { platform } from '../actions/platform';
import { commitText } from '../editor/text/commitText';
import type { Editor } from '../editor/editor';
import { pointerInput } from '../editor/pointer';
import { isSelected, refOfHit } from '../editor/selection/selection';
import { createToolMachine } from '../tools/toolMachine';
import { useTranslate } from '../ui/translateContext';
import { MarkTip } from './MarkTip';
import { SelectionDescription } from './SelectionDescription';
import { TextEditor } from './TextEditor';
import './canvas.css';
import { ConnectorBar } from './connectorBar/ConnectorBar';
import type { CanvasKeys } from './input/canvasKeys';
import { useClipboard } from './input/useClipboard';
import { useDrop } from './input/useDrop';
import { usePointer } from './input/usePointer';
import { useWheel } from './input/useWheel';
import { useCanvasSize } from './useCanvasSize';
import { useSheet } from './useSheet';

export interface CanvasProps {
  readonly editor: Editor;
  /** A shortcut was pressed: the id of its action. */
  onAction(id: string): void;
  /** Something has to be said: why nothing was pasted, for example. */
  onMessage(message: Label): void;
}

/** Before a context menu opens, what is under the pointer is selected. */
function selectUnder(editor: Editor, container: HTMLElement, event: { clientX: number; clientY: number }): void {
  const { left, top } = container.getBoundingClientRect();
  const ref = refOfHit(pointerInput(editor, { x: event.clientX - left, y: event.clientY - top }).hit);
  if (!ref) editor.select([]);
  else if (!isSelected(editor.session.getState().selection, ref)) editor.select([ref]);
}

/** How the focus came to the canvas; a ring is drawn only for those who move it by keyboard. */
function setFocus(canvas: HTMLElement | null, by: 'pointer' | 'keyboard' | 'none'): void {
  if (canvas) canvas.dataset.focus = by;
}

function onFocusChange(canvas: HTMLElement | null, focused: boolean): void {
  if (!focused) setFocus(canvas, 'none');
  else if (canvas?.dataset.focus !== 'pointer') setFocus(canvas, 'keyboard');
}

function useCanvasKeys(editor: Editor, onAction: (id: string) => void): CanvasKeys {
  const latest = useRef(onAction);
  useEffect(() => {
    latest.current = onAction;
  });
  const keys = useMemo(() => ({
    editor, machine: createToolMachine(editor), platform, onAction: (id: string) => latest.current(id),
  }), [editor]);
  useEffect(() => keys.machine.follow(), [keys]);
  return keys;
}

export function Canvas({ editor, onAction, onMessage }: CanvasProps) {
  const t = useTranslate();
  const container = useRef<HTMLDivElement | null>(null);
  const area = useRef<HTMLTextAreaElement | null>(null);
  const descriptionId = useId();
  const keys = useCanvasKeys(editor, onAction);
  const size = useCanvasSize(container, editor);
  const { setSheetLayer, setOverlayLayer, drawSheet, drawOver } = useSheet(editor);
  const takeKeys = useCallback(() => area.current?.focus({ preventScroll: true }), []);
  const hooks = useMemo(() => ({
    beforePress() {
      // Without this the input method would go on composing a text that is committed already.
      if (area.current?.classList.contains('canvas-text-composing')) area.current.blur();
      commitText(editor, area.current?.value ?? '');
      setFocus(container.current, 'pointer');
    },
    afterPress: takeKeys,
  }), [editor, takeKeys]);
  usePointer(container, editor, keys.machine, hooks);
  useWheel(container, editor);
  useClipboard(area, editor, onMessage);
  useDrop(container, editor, onMessage);

  return (
    <>
      <div ref={container} className="canvas" onContextMenu={(event) => selectUnder(editor, event.currentTarget, event)}>
        {size.width > 0 && (
          <Stage width={size.width} height={size.height} listening={false}>
            <Layer ref={setSheetLayer} listening={false}>
              <Shape listening={false} perfectDrawEnabled={false} sceneFunc={drawSheet} />
            </Layer>
            <Layer ref={setOverlayLayer} listening={false}>
              <Shape listening={false} perfectDrawEnabled={false} sceneFunc={drawOver} />
            </Layer>
          </Stage>
        )}
        <TextEditor
          keys={keys}
          areaRef={area}
          t={t}
          describedBy={descriptionId}
          onFocusChange={(focused) => onFocusChange(container.current, focused)}
        />
        <SelectionDescription editor={editor} t={t} id={descriptionId} />
        <MarkTip container={container} editor={editor} />
        <div className="canvas-focus" />
      </div>
      <ConnectorBar editor={editor} onAction={keys.onAction} onLeave={takeKeys} />
    </>
  );
}
