// Changes the order of personas; the first five are drawn in the emotion curve.

import { moveItem } from '../../lib/arrays';
import type { PersonaId } from '../../blueprint/recordIds';
import { recordOf } from '../../blueprint/analysisCollections';
import type { Command } from '../command';
import { gone } from '../parts/refusals';

export interface MovePersonaArgs {
  readonly id: PersonaId;
  /** Where it ends up, from 0. */
  readonly index: number;
}

export const movePersona: Command<MovePersonaArgs> = {
  id: 'movePersona',
  label: () => ({ key: 'history.movePersona' }),
  can: (blueprint, { id }) => (recordOf(blueprint, 'personas', id) ? null : gone),
  run: (draft, { id, index }) => moveItem(draft.personaOrder ?? [], id, index),
};
