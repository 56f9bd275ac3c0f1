// What the page knows about the colleagues of one document, and what finding it out needs from around.

import type { Host } from '#shared/api/contract';
import type { Colleague } from '#shared/api/requests/team';
import type { FoundCopy } from './conflictCopies';

export interface TeamState {
  /** Who else is changing the document. */
  readonly people: readonly Colleague[];
  /** Other versions of it, the newest first. */
  readonly copies: readonly FoundCopy[];
  /** The steps that brought copies into the document, by the copies' keys. */
  readonly merged: Readonly<Record<string, string>>;
}

export interface TeamEnvironment {
  readonly host: Host;
  /** This load of the page. */
  readonly page: string;
  readonly now: () => number;
  /** What colleagues see of the person. */
  readonly person: () => string;
}
