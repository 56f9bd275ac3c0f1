// What registers and the inspector do with insights: make one, make the next of it, link it to cards.

import type { Insight } from '#shared/blueprint/analysisRecords';
import { recordOf } from '#shared/blueprint/analysisCollections';
import type { InsightKind } from '#shared/blueprint/analysisValues';
import { nextKind } from '#shared/blueprint/insights';
import { addRecords } from '#shared/commands/analysis/addRecords';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import type { Refusal } from '#shared/commands/command';
import type { Editor } from '../editor';

export interface NewInsight {
  readonly kind: InsightKind;
  readonly title: string;
  readonly cards?: readonly string[];
  readonly from?: readonly string[];
}

/** Its id, or why there is none. */
export type AddedInsight = { readonly id: string } | { readonly refusal: NonNullable<Refusal> };

export function addInsight(editor: Editor, { kind, title, cards = [], from = [] }: NewInsight): AddedInsight {
  const id = editor.environment.createId('i');
  const record: Insight = { id, kind, title, cards: [...cards], from: [...from], status: 'open' };
  const refusal = editor.execute(addRecords, { collection: 'insights', records: [record] });
  return refusal ? { refusal } : { id };
}

/** An opportunity of a pain point, a plan of an opportunity, about the same cards and called the same at first; null for a plan. */
export function addNext(editor: Editor, id: string): AddedInsight | null {
  const insight = recordOf(editor.document.getState().blueprint, 'insights', id);
  const kind = insight && nextKind(insight.kind);
  if (!insight || !kind) return null;
  return addInsight(editor, { kind, title: insight.title, cards: insight.cards, from: [id] });
}

/** The cards that it is about afterwards; null where that changes nothing. */
export function linkedCards(insight: Insight, cards: readonly string[], link: boolean): string[] | null {
  const next = link ? [...new Set([...insight.cards, ...cards])] : insight.cards.filter((id) => !cards.includes(id));
  return next.length === insight.cards.length ? null : next;
}

/** Links it to the cards, or takes those links away. */
export function setLinks(editor: Editor, insight: Insight, cards: readonly string[], link: boolean): Refusal {
  const next = linkedCards(insight, cards, link);
  return next && editor.execute(changeRecords, { collection: 'insights', ids: [insight.id], changes: { cards: next } });
}
