// Answers of a survey become measures of the document in front.

import { MessageSquareText } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const importSurvey: Action = {
  id: 'importSurvey',
  group: 'file',
  label: 'action.importSurvey',
  icon: MessageSquareText,
  disabled: needsDocument,
  run: ({ app }) => app.importSurvey(),
};
