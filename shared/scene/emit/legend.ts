// The legend: only the badges, signs and connector kinds that the blueprint uses.

import { CARD_FLAGS, CONNECTOR_KINDS, type Blueprint, type CardFlag, type CardId, type ConnectorKind } from '../../blueprint/records';
import { INSIGHT_KINDS, type InsightKind } from '../../blueprint/analysisValues';
import { eachRecord } from '../../blueprint/buckets';
import { isPending } from '../../blueprint/insights';
import { cardOf, isLeftOut } from '../../blueprint/queries';
import { shows } from '../../blueprint/style';
import type { Translate } from '../../i18n/messages';
import type { TextMeasurer } from '../measure';
import type { Primitive } from '../scene';
import { type } from '../sizes';
import type { ColorKey } from '../style/cardColors';
import type { SceneTheme } from '../theme';
import { badge } from './badge';
import { colorEntries } from './colorLegend';
import { connectorSign, SIGN_WIDTH } from './connectorSign';
import { insightSign } from './insightBadge';
import type { LegendEntry } from './legendEntry';
import { textAt } from './text';

const GAP = 24;
const ROW = 24;
const BADGE = 16;
const TEXT_GAP = 7;
/** Colours take a few short rows rather than the room of the title. */
const COLORS_WIDTH = 560;

export interface Legend {
  readonly width: number;
  readonly height: number;
  /** Drawn with its top left corner at (x, y). */
  draw(x: number, y: number): Primitive[];
}

export interface LegendUse {
  readonly flags: readonly CardFlag[];
  readonly insights: readonly InsightKind[];
  readonly connectors: readonly ConnectorKind[];
  /** Where cards are coloured by an axis. */
  readonly colors?: ColorKey | null;
}

/** Which badges and connector kinds are to be seen. */
export function legendUse(blueprint: Blueprint): LegendUse {
  const flags = new Set<CardFlag>();
  const kinds = new Set<ConnectorKind>();
  const badges = shows(blueprint, 'badges');
  const isSeen = (id: CardId): boolean => {
    const card = cardOf(blueprint, id);
    return card !== undefined && !isLeftOut(blueprint, card);
  };
  for (const card of eachRecord(blueprint.cards)) {
    if (card.flags && badges && !isLeftOut(blueprint, card)) for (const flag of card.flags) flags.add(flag);
  }
  for (const { kind, from, to } of eachRecord(blueprint.connectors)) {
    if (!kinds.has(kind) && isSeen(from) && isSeen(to)) kinds.add(kind);
  }
  const insights = new Set<InsightKind>();
  for (const insight of Object.values((badges && blueprint.insights) || {})) {
    if (isPending(insight) && insight.cards.some(isSeen)) insights.add(insight.kind);
  }
  return {
    flags: CARD_FLAGS.filter((f) => flags.has(f)),
    insights: INSIGHT_KINDS.filter((k) => insights.has(k)),
    connectors: CONNECTOR_KINDS.filter((k) => kinds.has(k)),
  };
}

/** Set in rows no wider than `room` px; null where there is nothing to explain. */
export function legend(use: LegendUse, room: number, theme: SceneTheme, measure: TextMeasurer, translate: Translate): Legend | null {
  const entries: LegendEntry[] = [
    ...use.flags.map((flag) => ({
      mark: BADGE,
      text: measure.line(translate(`flag.${flag}`), type.legend),
      draw: (x: number, y: number) => badge(flag, x + BADGE / 2, y, BADGE / 2, theme.background, theme, measure),
    })),
    ...use.insights.map((kind) => ({
      mark: BADGE,
      text: measure.line(translate(`insight.${kind}`), type.legend),
      draw: (x: number, y: number) => insightSign(kind, x + BADGE / 2, y, theme),
    })),
    ...use.connectors.map((kind) => ({
      mark: SIGN_WIDTH,
      text: measure.line(translate(`connector.${kind}`), type.legend),
      draw: (x: number, y: number) => connectorSign(kind, x, y, theme),
    })),
  ];
  const colors = use.colors ? colorEntries(use.colors, { theme, measure, translate }) : [];
  if (entries.length + colors.length === 0) return null;
  const signs = inRows(entries, room);
  const rows = [...signs, ...inRows(colors, Math.min(room, Math.max(COLORS_WIDTH, ...signs.map((row) => row.width))))];
  const width = Math.max(...rows.map((row) => row.width));
  return {
    width,
    height: rows.length * ROW,
    draw: (x, y) =>
      rows.flatMap((row, i) => {
        let at = x + width - row.width;
        return row.entries.flatMap((entry) => {
          const middle = y + i * ROW + ROW / 2;
          const start = at;
          at += entryWidth(entry) + GAP;
          return [...entry.draw(start, middle), textAt(entry.text, start + entry.mark + TEXT_GAP, middle + 4, type.legend, theme.muted)];
        });
      }),
  };
}

function entryWidth(entry: LegendEntry): number {
  return entry.mark + TEXT_GAP + entry.text.width;
}

function inRows(entries: readonly LegendEntry[], room: number): { entries: LegendEntry[]; width: number }[] {
  const rows: { entries: LegendEntry[]; width: number }[] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    const width = entryWidth(entry);
    if (row && row.width + GAP + width <= room) {
      row.entries.push(entry);
      row.width += GAP + width;
    } else {
      rows.push({ entries: [entry], width });
    }
  }
  return rows;
}
