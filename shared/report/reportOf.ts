// Blueprint and choice → the report's content. A section with nothing in it is left out: a client learns nothing from a
// heading alone.

import { subtitleOfBrief } from './subtitleOfBrief';
import { translator } from '../i18n/translator';
import { readableOn } from '../lib/color';
import type { TextMeasurer } from '../scene/measure';
import { sheetTheme } from '../scene/style/sheetTheme';
import { lightTheme } from '../scene/theme';
import { recordsOf } from '../blueprint/analysisCollections';
import type { Blueprint } from '../blueprint/records';
import type { Report, ReportBlock, ReportChoice, ReportContext, ReportSectionId, ReportTable } from './report';
import { GROUND } from './charts/chartText';
import { checksSection } from './sections/checksSection';
import { commentsSection } from './sections/commentsSection';
import { emotionsSection } from './sections/emotionsSection';
import { insightsSection } from './sections/insightsSection';
import { inventorySection } from './sections/inventorySection';
import { mapSection } from './sections/mapSection';
import { measuresSection } from './sections/measuresSection';
import { overviewSection } from './sections/overviewSection';
import { peopleSection } from './sections/peopleSection';
import { registersSection } from './sections/registersSection';
import { timeSection } from './sections/timeSection';

const SECTIONS: Readonly<Record<ReportSectionId, (context: ReportContext) => readonly ReportBlock[]>> = {
  overview: overviewSection,
  picture: ({ blueprint }) => (blueprint.laneOrder.length > 0 ? [{ type: 'picture' }] : []),
  emotions: emotionsSection,
  people: peopleSection,
  inventory: inventorySection,
  map: mapSection,
  registers: registersSection,
  time: timeSection,
  measures: measuresSection,
  insights: insightsSection,
  checks: checksSection,
  comments: commentsSection,
};

/** @param today ISO date */
export function reportOf(blueprint: Blueprint, { locale, title, sections }: Pick<ReportChoice, 'locale' | 'title' | 'sections'>, measure: TextMeasurer, today: string): Report {
  const t = translator(locale);
  const made = sections.map((id) => ({ id, title: t(`report.section.${id}`), blocks: SECTIONS[id]({ blueprint, t, measure }).map(withoutEmptyColumns) }));
  return {
    title: title.trim() || blueprint.title || t('sheet.untitled'),
    accent: accentOf(blueprint),
    lines: [...subtitleOfBrief(blueprint.brief, t), t('report.made', { date: today })],
    sections: made.filter(({ blocks }) => blocks.length > 0),
  };
}

function accentOf({ style }: Blueprint): string {
  const { rule, accent, background } = sheetTheme(style, lightTheme);
  return readableOn(rule ?? accent, [background, GROUND]);
}

/** Whether the section would say anything; of a large blueprint, finding out takes a moment. */
export function hasContent(id: ReportSectionId, context: ReportContext): boolean {
  // Charts of thousands of measures take longest, and are there wherever anything was measured or aimed at.
  if (id === 'measures') return (['measures', 'targets'] as const).some((name) => Object.keys(recordsOf(context.blueprint, name)).length > 0);
  return SECTIONS[id](context).length > 0;
}

/** A column in which no row has anything gives its room to the others. */
function withoutEmptyColumns<Block extends ReportBlock>(block: Block): Block | ReportTable {
  if (block.type !== 'table') return block;
  const { heads, rows, widths, amounts } = block;
  const kept = heads.flatMap((_, i) => (i === 0 || rows.some((row) => (row[i] ?? '') !== '') ? [i] : []));
  if (kept.length === heads.length) return block;
  return {
    ...block,
    heads: kept.map((i) => heads[i] ?? ''),
    rows: rows.map((row) => kept.map((i) => row[i] ?? null)),
    ...(widths && { widths: kept.map((i) => widths[i] ?? 1) }),
    ...(amounts && { amounts: kept.flatMap((i, at) => (amounts.includes(i) ? [at] : [])) }),
  };
}
