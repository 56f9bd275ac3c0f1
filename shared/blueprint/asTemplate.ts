// A blueprint as a template of one's own: what it says of the service stays, what was said about this one document goes.

import { leaveOut } from './leaveOut';
import type { Blueprint } from './records';

/** Without comments, private notes and the link to another state. */
export function asTemplate(blueprint: Blueprint, title: string): Blueprint {
  const { linked: _linked, ...template } = leaveOut(blueprint, { comments: true, privateNotes: true });
  return { ...template, title };
}
