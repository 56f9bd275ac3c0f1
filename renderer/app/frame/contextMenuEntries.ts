// The menu at the pointer: what can be done with the thing under it.

import type { Translate } from '#shared/i18n/messages';
import type { ActionContext } from '../../actions/action';
import { contextMenuFor } from '../../actions/contextMenu';
import type { MenuEntry } from '../../ui/menuEntry';
import { idEntries } from '../useActions';

export function contextMenuEntries(context: ActionContext, t: Translate): MenuEntry[] {
  if (!context.editor) return [];
  const { session, document } = context.editor;
  const { selection } = session.getState();
  const [first] = selection;
  const hasDetail = first?.type === 'phase' && document.getState().blueprint.phases[first.id]?.detail !== undefined;
  const groups = contextMenuFor(selection, hasDetail);
  return idEntries(groups.flatMap((group, index) => (index > 0 ? ['-', ...group] : [...group])), context, t);
}
