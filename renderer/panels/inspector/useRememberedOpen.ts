// Which parts of the inspector are open: what a person likes, so that it is the same for the next card and tomorrow.

import { useStore } from 'zustand';
import { useEditor } from '../editorContext';

export function useRememberedOpen(id: string, atFirst: boolean): readonly [boolean, (open: boolean) => void] {
  const { preferences } = useEditor().environment;
  const open = useStore(preferences, (state) => state.inspectorParts?.[id] ?? atFirst);
  const setOpen = (next: boolean): void => {
    const { inspectorParts: { [id]: _was, ...others } = {} } = preferences.getState();
    // As at first needs no remembering.
    preferences.setState({ inspectorParts: next === atFirst ? others : { ...others, [id]: next } });
  };
  return [open, setOpen];
}
