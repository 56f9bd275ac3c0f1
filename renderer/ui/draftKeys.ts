// The keys of a field of one line: Enter hands on what was typed, Escape takes it back. Only an Escape that takes something
// back is the field's; any other goes on to whatever is around it.

import type { KeyboardEvent } from 'react';
import type { Draft } from './useDraft';

/**
 * A handler for the field.
 * @param onRevert called before what was typed is taken back
 */
export function draftKeys(draft: Draft, onRevert?: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') draft.commit();
    if (event.key !== 'Escape' || !draft.isChanged()) return;
    event.stopPropagation();
    onRevert?.();
    draft.revert();
  };
}
