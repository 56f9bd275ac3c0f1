// Loads the faces that an edit brings in: the first Chinese word typed into a Latin blueprint.

import { useEffect } from 'react';
import type { Editor } from '../../editor/editor';
import type { FontLoader } from './fonts';

/** ms; a burst of changes asks once. */
const PAUSE = 150;

export function useSceneFonts(editor: Editor, fonts: FontLoader): void {
  useEffect(() => {
    let timer: number | undefined;
    const stop = editor.onScene(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void fonts.load(editor.scene().items), PAUSE);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [editor, fonts]);
}
