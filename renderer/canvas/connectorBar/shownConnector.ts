// Which connector has its bar on the canvas: the only selected one, while nothing is typed and no gesture is under way.

import type { SessionState } from '../../editor/editor';
import { onlySelected } from '../../editor/selection/selection';

/** The connector's id; null: no bar. */
export function shownConnector(session: SessionState): string | null {
  const { editing, rubber, marquee, carried, movedHeader, preview, connectingFrom, dropTarget } = session;
  const busy = editing ?? rubber ?? marquee ?? carried ?? movedHeader ?? preview ?? connectingFrom ?? dropTarget;
  return busy === null ? onlySelected(session.selection, 'connector') : null;
}
