// Blueprint and choice → the report's content. A section with nothing in it says so, rather than being left out silently.

import { translator } from '../i18n/translator';
import type { TextMeasurer } from '../scene/measure';
import type { Blueprint } from '../blueprint/records';
import type { Report, ReportBlock, ReportChoice, ReportContext, ReportSectionId } from './report';
import { checksSection } from './sections/checksSection';
import { commentsSection } from './sections/commentsSection';
import { insightsSection } from './sections/insightsSection';
import { inventorySection } from './sections/inventorySection';
import { mapSection } from './sections/mapSection';
import { measuresSection } from './sections/measuresSection';
import { overviewSection } from './sections/overviewSection';
import { registersSection } from './sections/registersSection';

const SECTIONS: Readonly<Record<ReportSectionId, (context: ReportContext) => readonly ReportBlock[]>> = {
  overview: overviewSection,
  picture: () => [{ type: 'picture' }],
  inventory: inventorySection,
  map: mapSection,
  registers: registersSection,
  measures: measuresSection,
  insights: insightsSection,
  checks: checksSection,
  comments: commentsSection,
};

/** @param today ISO date */
export function reportOf(blueprint: Blueprint, { locale, title, sections }: Pick<ReportChoice, 'locale' | 'title' | 'sections'>, measure: TextMeasurer, today: string): Report {
  const t = translator(locale);
  const { brief } = blueprint;
  const about = [brief.service, brief.scenario].filter(Boolean).join(' – ');
  return {
    title: title.trim() || blueprint.title || t('sheet.untitled'),
    lines: [about, brief.authors.join(t('sheet.comma')), t('report.made', { date: today })].filter(Boolean),
    sections: sections.map((id) => {
      const blocks = SECTIONS[id]({ blueprint, t, measure });
      return { id, title: t(`report.section.${id}`), blocks: blocks.length > 0 ? blocks : [{ type: 'text', text: t('report.nothing') }] };
    }),
  };
}
