// DOM pointer events → the tool machine. The pointer is captured while pressed, so that a drag goes on outside the canvas.

import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { Editor } from '../../editor/editor';
import { pointerInput } from '../../editor/pointer';
import type { PointerInput } from '../../editor/pointer';
import { refOfHit } from '../../editor/selection/selection';
import type { ToolMachine } from '../../tools/toolMachine';
import { givesWay } from '../placeTextArea';

export interface PointerHooks {
  /** Before a press: commits what is being typed. */
  beforePress(): void;
  /** After a press: the keyboard belongs to the canvas. */
  afterPress(): void;
}

function inputOf(editor: Editor, container: HTMLElement, event: MouseEvent): PointerInput {
  const { left, top } = container.getBoundingClientRect();
  const screen = { x: event.clientX - left, y: event.clientY - top };
  const modifiers = { shift: event.shiftKey, alt: event.altKey, mod: event.ctrlKey || event.metaKey };
  return pointerInput(editor, screen, event.button, modifiers);
}

/** Scrolls at the edges for as long as a gesture lasts. */
function scrollWhile(machine: ToolMachine): void {
  let last = performance.now();
  function frame(now: number): void {
    if (!machine.inGesture()) return;
    machine.tick(Math.min(50, now - last));
    last = now;
    requestAnimationFrame(frame);
  }
  requestAnimationFrame(frame);
}

function listen(container: HTMLElement, editor: Editor, machine: ToolMachine, hooks: PointerHooks): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const input = (event: MouseEvent): PointerInput => inputOf(editor, container, event);
  const showCursor = (): void => void (container.style.cursor = machine.cursor());
  const isText = (event: MouseEvent): boolean => {
    const { target } = event;
    return target instanceof HTMLTextAreaElement && !givesWay(target, editor, refOfHit(input(event).hit));
  };

  container.addEventListener('pointerdown', (event) => {
    if (isText(event) && editor.session.getState().editing) return;
    // Otherwise the browser moves the focus, and the middle button starts its own scrolling.
    event.preventDefault();
    hooks.beforePress();
    if (event.button !== 2) container.setPointerCapture(event.pointerId);
    machine.pointerDown(input(event));
    hooks.afterPress();
    if (machine.inGesture()) scrollWhile(machine);
    showCursor();
  }, { signal });
  container.addEventListener('pointermove', (event) => {
    if (event.target instanceof HTMLTextAreaElement && !machine.inGesture()) {
      event.target.style.cursor = isText(event) ? '' : 'pointer';
      return;
    }
    // The release was lost, to another window for example.
    if (event.buttons === 0 && machine.isPressed()) machine.cancel();
    machine.pointerMove(input(event));
    showCursor();
  }, { signal });
  container.addEventListener('pointerup', (event) => {
    if (event.button === 2) return;
    machine.pointerUp(input(event));
    showCursor();
  }, { signal });
  container.addEventListener('pointercancel', () => void machine.cancel(), { signal });
  container.addEventListener('pointerleave', () => machine.leave(), { signal });
  container.addEventListener('dblclick', (event) => {
    if (!isText(event)) machine.doubleClick(input(event));
  }, { signal });
  // Middle-click scrolling begins with `mousedown` in some browsers.
  container.addEventListener('mousedown', (event) => {
    if (!isText(event)) event.preventDefault();
  }, { signal });
  const stopTool = editor.session.subscribe((now, before) => {
    if (now.tool !== before.tool) showCursor();
  });
  return () => {
    stop.abort();
    stopTool();
  };
}

export function usePointer(container: RefObject<HTMLElement | null>, editor: Editor, machine: ToolMachine, hooks: PointerHooks): void {
  useEffect(() => {
    const element = container.current;
    return element ? listen(element, editor, machine, hooks) : undefined;
  }, [container, editor, machine, hooks]);
}
