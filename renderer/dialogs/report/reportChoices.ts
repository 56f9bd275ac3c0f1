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

export function moved(sections: readonly OfferedSection[], from: number, by: 1 | -1): readonly OfferedSection[] {
  const [one, other] = [sections[from], sections[from + by]];
  if (!one || !other) return sections;
  return sections.map((section, i) => (i === from ? other : i === from + by ? one : section));
}
