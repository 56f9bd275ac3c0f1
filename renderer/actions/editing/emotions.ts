// Raising and lowering the point of an emotion curve in the selected step by keys.

import { Frown, Smile } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { EMOTION } from '#shared/blueprint/analysisValues';
import { emotionCell, nudgeEmotion, selectedEmotion } from '../../editor/emotion/emotionPoints';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

function nudge(to: 'raise' | 'lower', by: 1 | -1, shortcuts: readonly string[], icon: LucideIcon): Action {
  const end = by > 0 ? EMOTION.max : EMOTION.min;
  return {
    id: `emotion.${to}`,
    group: 'edit',
    label: `action.emotion.${to}`,
    icon,
    shortcuts,
    keysOnlyWhen: (editor) => emotionCell(editor) !== null,
    disabled: whenOpen((editor) => {
      if (!emotionCell(editor)) return 'disabled.noEmotionCell';
      return selectedEmotion(editor) === end ? 'disabled.emotionEnd' : null;
    }),
    run: withEditor((editor) => nudgeEmotion(editor, by)),
  };
}

export const raiseEmotion: Action = nudge('raise', 1, ['+', '='], Smile);
export const lowerEmotion: Action = nudge('lower', -1, ['-'], Frown);
