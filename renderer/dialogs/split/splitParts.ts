// What becomes of a blueprint that is split: a whole blueprint for each chosen phase, and what stays on the sheet. A part
// takes along all that belongs to it; what is said of the service as a whole stays with the whole.

import { recordsOf } from '#shared/blueprint/analysisCollections';
import type { AnalysisCollection } from '#shared/blueprint/analysisCollections';
import type { FileLink } from '#shared/blueprint/analysisRecords';
import type { Blueprint, Card, Connector, LaneId, PhaseId } from '#shared/blueprint/records';
import { removeRecords } from '#shared/commands/analysis/removeRecords';
import { previewCommand } from '#shared/commands/execute';
import type { LinkPhasesArgs } from '#shared/commands/phases/linkPhases';
import { partOf } from '#shared/export/scope/partOf';
import { phaseParts, type PhasePart } from '#shared/export/scope/phaseParts';
import type { Translate } from '#shared/i18n/messages';
import type { CreateId } from '#shared/lib/ids';

export interface SplitPart extends PhasePart {
  readonly blueprint: Blueprint;
}

export interface Splitting {
  readonly translate: Translate;
  readonly createId: CreateId;
}

/** Phases of which nothing is shown (all lanes are hidden) make no part. */
export function splitParts(whole: Blueprint, phases: readonly PhaseId[], overview: FileLink, { translate, createId }: Splitting): readonly SplitPart[] {
  const parts = phaseParts(whole, { type: 'phases', phases, separate: true }, translate) ?? [];
  return parts.flatMap((part) => {
    const cut = partOf(whole, { type: 'phases', phases: [part.phase] }, translate);
    return cut ? [{ ...part, blueprint: ofItsOwn(cut, createId('b'), overview) }] : [];
  });
}

function ofItsOwn(part: Blueprint, id: string, overview: FileLink): Blueprint {
  const { linked: _linked, phases, ...own } = part;
  const plain = Object.values(phases).map(({ detail: _detail, ...phase }) => [phase.id, phase] as const);
  return withoutTheWhole({ ...own, id, phases: Object.fromEntries(plain), overview });
}

/** Without what is about the whole service: it would be counted in every part. */
function withoutTheWhole(part: Blueprint): Blueprint {
  const insights = insightsOfPart(part);
  const isOfWhole: { readonly [C in AnalysisCollection]?: (id: string) => boolean } = {
    measures: (id) => isNowhere(part.measures?.[id]),
    targets: (id) => isNowhere(part.targets?.[id]),
    comments: (id) => !part.comments?.[id]?.on && !part.comments?.[id]?.replyTo,
    insights: (id) => !insights.has(id),
  };
  return Object.entries(isOfWhole).reduce((left, [name, test]) => {
    const collection = name as AnalysisCollection;
    const ids = Object.keys(recordsOf(left, collection)).filter(test);
    const removed = ids.length > 0 ? previewCommand(left, removeRecords, { collection, ids }) : null;
    return removed?.ok ? removed.value : left;
  }, part);
}

function isNowhere(record: { readonly card?: string; readonly step?: string } | undefined): boolean {
  return record?.card === undefined && record?.step === undefined;
}

/** Those of cards that are here, what follows from them, and what they follow from. */
function insightsOfPart(part: Blueprint): ReadonlySet<string> {
  const all = Object.values(recordsOf(part, 'insights'));
  const found = new Set(all.filter(({ cards }) => cards.length > 0).map(({ id }) => id));
  for (let before = -1; found.size > before;) {
    before = found.size;
    for (const { id, from } of all) {
      if (from.some((origin) => found.has(origin))) found.add(id);
      if (found.has(id)) from.forEach((origin) => found.add(origin));
    }
  }
  return found;
}

/** The links of the phases; `shorten`: a card for each phase stands for its steps, one leading to the next. */
export function splitLinks(whole: Blueprint, linked: readonly { readonly part: SplitPart; readonly file: string }[], shorten: boolean, createId: CreateId): LinkPhasesArgs {
  const links = linked.map(({ part, file }) => ({ phase: part.phase, number: part.number, detail: { blueprint: part.blueprint.id, name: file }, card: cardFor(part, laneOf(whole), createId) }));
  if (!shorten) return { links: links.map(({ phase, detail }) => ({ phase, detail })) };
  const connectors = links.flatMap(({ number, card }, i): Connector[] => {
    const next = links[i + 1];
    return next?.number === number + 1 ? [{ id: createId('x'), kind: 'flow', from: card.id, to: next.card.id }] : [];
  });
  return { links: links.map(({ phase, detail, card }) => ({ phase, detail, card })), connectors };
}

function cardFor({ name }: SplitPart, lane: LaneId, createId: CreateId): Card {
  return { id: createId('c'), kind: 'action', lane, step: createId('s'), span: 1, title: name };
}

/** The first lane of the customer; where there is none, the first of all. */
function laneOf({ laneOrder, lanes }: Blueprint): LaneId {
  return laneOrder.find((id) => lanes[id]?.kind === 'customer' && !lanes[id].hidden) ?? laneOrder[0] ?? '';
}
