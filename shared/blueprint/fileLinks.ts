// The other files that a blueprint names: its other state, the whole that it is a part of, and the details of its phases.

import type { FileLink } from './analysisRecords';
import type { Blueprint, PhaseId } from './records';

/** Where a link is kept. */
export type LinkPlace =
  | { readonly type: 'linked' | 'overview' }
  | { readonly type: 'detail'; readonly phase: PhaseId };

export function linkAt({ linked, overview, phases }: Blueprint, place: LinkPlace): FileLink | undefined {
  switch (place.type) {
    case 'linked': return linked;
    case 'overview': return overview;
    case 'detail': return phases[place.phase]?.detail;
  }
}

/** All of them, those of phases in their order. */
export function fileLinks(blueprint: Blueprint): readonly { readonly place: LinkPlace; readonly link: FileLink }[] {
  const places: LinkPlace[] = [{ type: 'linked' }, { type: 'overview' }, ...blueprint.phaseOrder.map((phase) => ({ type: 'detail', phase }) as const)];
  return places.flatMap((place) => {
    const link = linkAt(blueprint, place);
    return link ? [{ place, link }] : [];
  });
}
