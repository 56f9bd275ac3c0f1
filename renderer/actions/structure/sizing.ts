// Making steps wider or narrower and lanes taller or shorter by keys, fitting them to their content, and giving up what was
// set by hand.

import { FoldHorizontal, FoldVertical, Minimize2, Scaling, UnfoldHorizontal, UnfoldVertical } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Editor } from '../../editor/editor';
import { fitToContent, isMisfit } from '../../editor/structure/fitting';
import { fitSelection, lanesToSize, stepsToSize, isSized, sizeSelection, sizingRefusal } from '../../editor/structure/sizing';
import type { Sizing } from '../../editor/structure/sizing';
import type { MessageKey } from '#shared/i18n/messages';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

function sizeAction(to: Sizing, key: string, icon: LucideIcon): Action {
  return {
    id: `size.${to}`,
    group: 'arrange',
    label: `action.size.${to}`,
    icon,
    shortcuts: [`Alt+Shift+${key}`],
    disabled: whenOpen((editor) => sizingRefusal(editor, to)),
    run: withEditor((editor) => sizeSelection(editor, to)),
  };
}

export const sizeWider: Action = sizeAction('wider', 'ArrowRight', UnfoldHorizontal);
export const sizeNarrower: Action = sizeAction('narrower', 'ArrowLeft', FoldHorizontal);
export const sizeTaller: Action = sizeAction('taller', 'ArrowDown', UnfoldVertical);
export const sizeShorter: Action = sizeAction('shorter', 'ArrowUp', FoldVertical);

function fitRefusal(editor: Editor): MessageKey | null {
  if (stepsToSize(editor).length + lanesToSize(editor).length === 0) return 'disabled.noHeader';
  return isMisfit(editor) ? null : 'disabled.fits';
}

export const sizeFit: Action = {
  id: 'size.fit',
  group: 'arrange',
  label: 'action.size.fit',
  icon: Scaling,
  shortcuts: ['Alt+Shift+9'],
  disabled: whenOpen(fitRefusal),
  run: withEditor(fitToContent),
};

export const sizeAutomatic: Action = {
  id: 'size.automatic',
  group: 'arrange',
  label: 'action.size.automatic',
  icon: Minimize2,
  shortcuts: ['Alt+Shift+0'],
  disabled: whenOpen((editor) => (isSized(editor) ? null : 'disabled.notSized')),
  run: withEditor(fitSelection),
};
