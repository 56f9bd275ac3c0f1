// What lies beside a document in its folder and says something about it: who else has it open, and copies of it.

import { conflictCopiesOf } from '../conflicts/conflictCopiesOf';
import type { Disk } from '../disk/disk';
import { keyOfPresence } from '../presence/presenceNames';
import { readPresence } from '../presence/readPresence';
import type { Beside } from './createLibrary';

/** @param isOwn whether a presence file is this program's own: nobody has to be told of themselves */
export function neighbours(disk: Disk, now: () => number, isOwn: (name: string) => boolean): Beside {
  return {
    isPresence: (name) => keyOfPresence(name) !== null && !isOwn(name),
    async editing(path, names) {
      const [first] = await readPresence(disk, path, now(), names);
      return first ? { name: first.by, since: first.since } : null;
    },
    copies: conflictCopiesOf,
  };
}
