// The legend: only the badges and connector kinds that the blueprint uses.

import { CARD_FLAGS, CONNECTOR_KINDS, type Blueprint, type CardFlag, type CardId, type ConnectorKind } from '../../blueprint/records';
import { eachRecord } from '../../blueprint/buckets';
import { cardOf, isLeftOut } from '../../blueprint/queries';
import { shows } from '../../blueprint/style';
import { connectorKind } from '../../kinds/connectors/list';
import type { Translate } from '../../i18n/messages';
import type { MeasuredLine, TextMeasurer } from '../measure';
import type { Primitive } from '../scene';
import { type } from '../sizes';
import type { SceneTheme } from '../theme';
import { badge } from './badge';
import { arrowHead } from './pathOf';
import { textAt } from './text';

const GAP = 24;
const ROW = 24;
const BADGE = 16;
const ARROW = 30;
const TEXT_GAP = 7;

interface Entry {
  readonly mark: number;
  readonly text: MeasuredLine;
  draw(x: number, y: number): Primitive[];
}

export interface Legend {
  readonly width: number;
  readonly height: number;
  /** Drawn with its top left corner at (x, y). */
  draw(x: number, y: number): Primitive[];
}

export interface LegendUse {
  readonly flags: readonly CardFlag[];
  readonly connectors: readonly ConnectorKind[];
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
  return { flags: CARD_FLAGS.filter((f) => flags.has(f)), connectors: CONNECTOR_KINDS.filter((k) => kinds.has(k)) };
}

/** Set in rows no wider than `room` px; null where there is nothing to explain. */
export function legend(use: LegendUse, room: number, theme: SceneTheme, measure: TextMeasurer, translate: Translate): Legend | null {
  const entries: Entry[] = [
    ...use.flags.map((flag) => ({
      mark: BADGE,
      text: measure.line(translate(`flag.${flag}`), type.legend),
      draw: (x: number, y: number) => badge(flag, x + BADGE / 2, y, BADGE / 2, theme.background, theme, measure),
    })),
    ...use.connectors.map((kind) => ({
      mark: ARROW,
      text: measure.line(translate(`connector.${kind}`), type.legend),
      draw: (x: number, y: number) => arrow(kind, x, y, theme),
    })),
  ];
  if (entries.length === 0) return null;
  const rows = inRows(entries, room);
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

function entryWidth(entry: Entry): number {
  return entry.mark + TEXT_GAP + entry.text.width;
}

function inRows(entries: readonly Entry[], room: number): { entries: Entry[]; width: number }[] {
  const rows: { entries: Entry[]; width: number }[] = [];
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

function arrow(id: ConnectorKind, x: number, y: number, theme: SceneTheme): Primitive[] {
  const kind = connectorKind(id);
  const both = kind.heads === 'both';
  const from = { x, y };
  const to = { x: x + ARROW, y };
  return [
    {
      type: 'path',
      segments: [['M', both ? x + 5 : x, y], ['L', to.x - 5, y]],
      stroke: { color: theme.connector, width: 1.5, ...(kind.dash ? { dash: kind.dash } : {}) },
    },
    { type: 'path', segments: arrowHead(to, from), fill: theme.connector },
    ...(both ? [{ type: 'path' as const, segments: arrowHead(from, to), fill: theme.connector }] : []),
  ];
}
