// The version that is looked at, from being read to having a picture. Another one being chosen ends it.

import { useEffect, useMemo, useState } from 'react';
import type { Label } from '#shared/history/label';
import type { Editor } from '../../editor/editor';
import { createSceneSource } from '../../editor/sceneSource';
import type { Picture } from '../compare/picture';
import { breathe } from './breathe';
import type { Version, VersionReader } from './versionReader';

export type VersionState =
  /** `done` from 0 to 1. */
  | { readonly type: 'reading'; readonly done: number }
  | { readonly type: 'unreadable'; readonly reasons: readonly Label[] }
  | { readonly type: 'ready'; readonly version: Version; readonly picture: Picture };

/** How much of the work is done when it is asked for, and when it is read. */
const DONE = { asked: 0.15, read: 0.6 };

/** @param id null: none */
export function useVersion(editor: Editor, reader: VersionReader, id: string | null): VersionState {
  const sceneOf = useMemo(() => createSceneSource(editor.environment), [editor]);
  const [state, setState] = useState<VersionState>({ type: 'reading', done: 0 });
  useEffect(() => {
    if (id === null) return undefined;
    let dropped = false;
    async function show(chosen: string): Promise<void> {
      setState({ type: 'reading', done: DONE.asked });
      const version = await reader.read(chosen);
      if (dropped) return;
      if (!version.ok) return setState({ type: 'unreadable', reasons: version.error });
      setState({ type: 'reading', done: DONE.read });
      // Drawing blocks the page: whoever goes on through the list meanwhile is let through first.
      await breathe();
      if (dropped) return;
      const { blueprint } = version.value;
      setState({ type: 'ready', version: version.value, picture: { blueprint, scene: sceneOf(blueprint) } });
    }
    void show(id);
    return () => void (dropped = true);
  }, [reader, id, sceneOf]);
  return state;
}
