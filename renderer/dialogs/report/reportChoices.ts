// What can be chosen about a report, and how its sections are put into another order.

import { REPORT_SECTIONS, type ReportChoice, type ReportSectionId } from '#shared/report/report';

/** A section, and whether it is wanted. */
export interface OfferedSection {
  readonly id: ReportSectionId;
  readonly isWanted: boolean;
}

export interface ReportForm extends Pick<ReportChoice, 'format' | 'locale' | 'paper' | 'title'> {
  /** All of them, in the order that the person has given them. */
  readonly sections: readonly OfferedSection[];
}

/** Comments are for the team, and left out at first. */
export const SECTIONS_AT_FIRST: readonly OfferedSection[] = REPORT_SECTIONS.map((id) => ({ id, isWanted: id !== 'comments' }));

/** As remembered; sections that are newer than the memory come last, as at first. */
export function offeredSections(known: readonly OfferedSection[]): readonly OfferedSection[] {
  return [...known, ...SECTIONS_AT_FIRST.filter(({ id }) => known.every((section) => section.id !== id))];
}

/** What goes in, in its order. @param filled which sections have anything to show */
export function wantedSections(sections: readonly OfferedSection[], filled: ReadonlySet<ReportSectionId>): readonly ReportSectionId[] {
  return sections.flatMap(({ id, isWanted }) => (isWanted && filled.has(id) ? [id] : []));
}

export function moved(sections: readonly OfferedSection[], from: number, by: 1 | -1): readonly OfferedSection[] {
  const [one, other] = [sections[from], sections[from + by]];
  if (!one || !other) return sections;
  return sections.map((section, i) => (i === from ? other : i === from + by ? one : section));
}
