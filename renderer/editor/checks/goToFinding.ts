// Going to what the checks have found: it is selected and brought into view.

import type { SelectionRef } from '#shared/history/history';
import type { Finding } from '#shared/checks/check';
import { reveal } from '../camera/cameraMoves';
import type { Editor } from '../editor';
import { sortFindings } from './checksState';

/** What stands on the sheet for a finding: its places as far as they can be selected together. */
function selectable(at: readonly SelectionRef[]): readonly SelectionRef[] {
  const [first] = at;
  return first && first.type !== 'cell' ? at.filter(({ type }) => type === first.type) : at.slice(0, 1);
}

/** A finding of the blueprint as a whole selects nothing: then the inspector shows the brief. */
export function goToFinding(editor: Editor, { key, at }: Finding): void {
  editor.checks.setState({ at: key });
  editor.select(selectable(at));
  const [first] = editor.session.getState().selection;
  if (first) reveal(editor, [first]);
}

/** To the next finding (1) or the one before (-1), round and round. Returns it, or null where there is none. */
export function goToNextFinding(editor: Editor, by: 1 | -1): Finding | null {
  const { open } = sortFindings(editor.checks.getState(), editor.document.getState().blueprint);
  const last = editor.checks.getState().at;
  const at = open.findIndex(({ key }) => key === last);
  const from = at < 0 && by < 0 ? 0 : at;
  const finding = open[(from + by + open.length) % open.length];
  if (!finding) return null;
  goToFinding(editor, finding);
  return finding;
}
