// Saves a copy that is meant to be given away, without what is not meant for everybody.

import { UserRoundPlus } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const shareDocument: Action = {
  id: 'share',
  group: 'file',
  label: 'action.share',
  icon: UserRoundPlus,
  disabled: needsDocument,
  run: ({ app }) => app.shareCopy(),
};
