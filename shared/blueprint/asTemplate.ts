// A blueprint as a template of one's own: what it says of the service stays, what was said about this one document goes.

import { leaveOut } from './leaveOut';
import type { Blueprint } from './records';

/** Without comments, private notes and the links to other files. */
export function asTemplate(blueprint: Blueprint, title: string): Blueprint {
  const { linked: _linked, overview: _overview, phases, ...template } = leaveOut(blueprint, { comments: true, privateNotes: true });
  const hasDetails = Object.values(phases).some(({ detail }) => detail);
  return { ...template, phases: hasDetails ? Object.fromEntries(Object.values(phases).map(({ detail: _detail, ...phase }) => [phase.id, phase])) : phases, title };
}
