// Takes the link to another file away, wherever that is kept.

import type { LinkPlace } from '../../blueprint/fileLinks';
import { setAnalysis } from '../analysis/setAnalysis';
import type { Command } from '../command';
import { linkPhases } from '../phases/linkPhases';

/** One undo step; the other file stays what it is. */
export function removeLink(place: LinkPlace, execute: <Args>(command: Command<Args>, args: Args) => void): void {
  if (place.type === 'detail') execute(linkPhases, { links: [{ phase: place.phase, detail: undefined }] });
  else execute(setAnalysis, { changes: { [place.type]: undefined } });
}
