// A new blueprint from a template: with an id of its own, and as of today. Dates by which something is to be reached keep
// their distance, so that a plan of a template is never overdue before it has begun.

import type { Blueprint } from './records';

const DAY = 86_400_000;

/** @param today ISO date (`2026-11-21`) */
export function fromTemplate(template: Blueprint, id: string, today: string): Blueprint {
  const { insights, targets, brief } = template;
  const days = daysBetween(brief.date, today);
  const shifted = <T extends { readonly date?: string }>(records: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(records).map(([key, one]) => [key, one.date ? { ...one, date: later(one.date, days) } : one]));
  return {
    ...template,
    id,
    brief: { ...brief, date: today },
    ...(insights && { insights: shifted(insights) }),
    ...(targets && { targets: shifted(targets) }),
  };
}

/** None where one of them is no date. */
function daysBetween(from: string, to: string): number {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  return Number.isNaN(days) ? 0 : days;
}

function later(date: string, days: number): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time + days * DAY).toISOString().slice(0, 10);
}
