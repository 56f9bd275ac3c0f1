// The document in front, for panels: narrow hooks over the editor's stores, and one way to execute, which says it when a
// command refuses.

import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Blueprint } from '#shared/blueprint/records';
import type { Command } from '#shared/commands/command';
import type { Label } from '#shared/history/label';
import type { Editor } from '../editor/editor';
import type { Selection } from '../editor/selection/selection';

interface PanelContext {
  readonly editor: Editor;
  /** Tells the person why something is not possible. */
  readonly onRefusal: (refusal: Label) => void;
  /** Runs an action by its id, where it can run now. */
  readonly onAction: (id: string) => void;
}

const EditorContext = createContext<PanelContext | null>(null);

export function EditorProvider({ editor, onRefusal, onAction, children }: PanelContext & { readonly children: ReactNode }) {
  const value = useMemo(() => ({ editor, onRefusal, onAction }), [editor, onRefusal, onAction]);
  return <EditorContext value={value}>{children}</EditorContext>;
}

function usePanelContext(): PanelContext {
  const context = useContext(EditorContext);
  if (!context) throw new Error('panels need an EditorProvider around them');
  return context;
}

export function useEditor(): Editor {
  return usePanelContext().editor;
}

/** The document's blueprint, not the preview of a gesture: panels do not flicker while something is dragged. */
export function useBlueprint(): Blueprint {
  return useStore(useEditor().document, (state) => state.blueprint);
}

export function useSelection(): Selection {
  return useStore(useEditor().session, (state) => state.selection);
}

/** Tells the person why something is not possible. */
export function useRefusal(): (refusal: Label) => void {
  return usePanelContext().onRefusal;
}

/** Runs an action by its id, where it can run now: what a panel can't do by itself. */
export function useAction(): (id: string) => void {
  return usePanelContext().onAction;
}

/** Executes a command as one undo step, or says why it can't. */
export function useExecute(): <Args>(command: Command<Args>, args: Args) => void {
  const { editor, onRefusal } = usePanelContext();
  return useCallback((command, args) => {
    const refusal = editor.execute(command, args);
    if (refusal) onRefusal(refusal);
  }, [editor, onRefusal]);
}
