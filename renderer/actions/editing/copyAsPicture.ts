// Copies the selected part, or the whole sheet, as a picture: in pixels for slides and chats, or as SVG text.

import { Image } from 'lucide-react';
import type { Action } from '../action';
import { needsAnyCard } from '../guards';

export const copyAsPicture: Action = {
  id: 'copyAsPicture',
  group: 'edit',
  label: 'action.copyAsPicture',
  icon: Image,
  shortcuts: ['Mod+Shift+C'],
  disabled: needsAnyCard,
  run({ app, editor }) {
    if (editor) app.clipboard.copyPicture(editor, 'png');
  },
};

export const copyAsSvg: Action = {
  id: 'copyAsSvg',
  group: 'edit',
  label: 'action.copyAsSvg',
  disabled: needsAnyCard,
  run({ app, editor }) {
    if (editor) app.clipboard.copyPicture(editor, 'svg');
  },
};
