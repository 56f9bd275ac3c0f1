// Going through what the checks have found, and whether it is marked on the sheet; the panel has an action of its own.

import { CircleDot, ListChecks, ListEnd, ListStart } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { sortFindings } from '../../editor/checks/checksState';
import { goToNextFinding } from '../../editor/checks/goToFinding';
import type { Action, ActionContext } from '../action';
import { needsDocument } from '../guards';

function panelIsShown({ preferences }: ActionContext): boolean {
  const { inspector, panel } = preferences.getState();
  return inspector && panel === 'checks';
}

function goAction(id: 'nextFinding' | 'previousFinding', icon: LucideIcon, shortcut: string, by: 1 | -1): Action {
  return {
    id,
    group: 'view',
    label: `action.${id}`,
    icon,
    shortcuts: [shortcut],
    disabled(context) {
      const { editor } = context;
      if (!editor) return needsDocument(context);
      const { open } = sortFindings(editor.checks.getState(), editor.document.getState().blueprint);
      return open.length === 0 ? 'disabled.noFinding' : null;
    },
    run(context) {
      const finding = context.editor && goToNextFinding(context.editor, by);
      // The panel shows it; without it, somebody has to say why this is selected now.
      if (finding && !panelIsShown(context)) context.app.say(finding.reason);
    },
  };
}

export const nextFinding: Action = goAction('nextFinding', ListEnd, 'F8', 1);
export const previousFinding: Action = goAction('previousFinding', ListStart, 'Shift+F8', -1);

export const showChecks: Action = {
  id: 'checks',
  group: 'view',
  label: 'action.checks',
  icon: ListChecks,
  shortcuts: ['Mod+Alt+K'],
  disabled: needsDocument,
  checked: panelIsShown,
  run: ({ app }) => app.togglePanel('checks'),
};

export const toggleCheckMarks: Action = {
  id: 'checkMarks',
  group: 'view',
  label: 'action.checkMarks',
  icon: CircleDot,
  disabled: needsDocument,
  checked: ({ preferences }) => preferences.getState().checkMarks !== false,
  run: ({ preferences }) => preferences.setState({ checkMarks: preferences.getState().checkMarks === false }),
};
