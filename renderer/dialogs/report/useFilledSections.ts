// Which sections of a report have anything to show: at once where that is quick, and of a large blueprint section by section
// in idle moments, so that the dialog opens without waiting. Until one is known to be empty it can be chosen; the report
// itself leaves it out all the same.

import { useEffect, useState } from 'react';
import { eachRecord } from '#shared/blueprint/buckets';
import type { Blueprint } from '#shared/blueprint/records';
import { REPORT_SECTIONS, type ReportContext, type ReportSectionId } from '#shared/report/report';
import { hasContent } from '#shared/report/reportOf';
import { useServices } from '../servicesContext';
import { useTranslate } from '../../ui/translateContext';

/** Cards of which all sections are worked out in less than a tenth of a second. */
const QUICK = 150;
/** ms after which even a busy page goes on. */
const PATIENCE = 1000;

export function useFilledSections(blueprint: Blueprint): ReadonlySet<ReportSectionId> {
  const t = useTranslate();
  const { measure } = useServices();
  const [isLarge] = useState(() => Array.from(eachRecord(blueprint.cards)).length > QUICK);
  const [filled, setFilled] = useState<ReadonlySet<ReportSectionId>>(() => (
    new Set(isLarge ? REPORT_SECTIONS : REPORT_SECTIONS.filter((id) => hasContent(id, { blueprint, t, measure })))
  ));
  useEffect(() => (isLarge ? leaveOut({ blueprint, t, measure }, (id) => setFilled((all) => new Set([...all].filter((one) => one !== id)))) : undefined), [isLarge, blueprint, t, measure]);
  return filled;
}

/** Tells of each section that is empty. Returns how to stop. */
function leaveOut(context: ReportContext, onEmpty: (id: ReportSectionId) => void): () => void {
  const left = [...REPORT_SECTIONS];
  let handle = 0;
  const next = (): void => {
    handle = window.requestIdleCallback(() => {
      const id = left.shift();
      if (id === undefined) return;
      if (!hasContent(id, context)) onEmpty(id);
      next();
    }, { timeout: PATIENCE });
  };
  next();
  return () => window.cancelIdleCallback(handle);
}
