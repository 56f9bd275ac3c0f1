// Writes other texts into cards, names, labels, title and brief at once: what "replace all" does, as one step.

import { changeCard } from '../../blueprint/cardFields';
import { cardOf, connectorOf } from '../../blueprint/queries';
import type { Blueprint, Brief } from '../../blueprint/records';
import { quoted } from '../../lib/text';
import type { Command } from '../command';
import { firstRefusal, gone, needsConnector, needsLane, needsPhase, needsStep } from '../parts/refusals';

/** The fields of the brief that are free text. */
export type BriefText = Exclude<keyof Brief, 'state' | 'date' | 'authors'>;

/** Which text of the blueprint. */
export type TextRef =
  | { readonly type: 'card'; readonly id: string; readonly field: 'title' | 'detail' | 'owner' }
  | { readonly type: 'lane' | 'phase' | 'step' | 'connector'; readonly id: string }
  | { readonly type: 'title' }
  | { readonly type: 'brief'; readonly field: BriefText }
  | { readonly type: 'author'; readonly index: number };

export interface TextChange {
  readonly ref: TextRef;
  /** The whole text as it shall be. */
  readonly text: string;
}

export interface ReplaceTextArgs {
  readonly changes: readonly TextChange[];
  /** What was looked for, what it became, and how often: for the undo step's name. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export const replaceText: Command<ReplaceTextArgs> = {
  id: 'replaceText',
  label: (_blueprint, { from, to, count }) => ({ key: 'history.replaceText', params: { from: quoted(from), to: quoted(to), count } }),
  can: (blueprint, { changes }) => firstRefusal(
    changes.length === 0 && { key: 'refuse.nothing' },
    ...changes.map(({ ref }) => needsText(blueprint, ref)),
  ),
  run(draft, { changes }) {
    for (const { ref, text } of changes) write(draft, ref, text);
    // An author whose name has become empty is gone; only now, so that the others kept their places.
    if (draft.brief.authors.includes('')) draft.brief.authors = draft.brief.authors.filter((name) => name !== '');
  },
};

function needsText(blueprint: Blueprint, ref: TextRef) {
  switch (ref.type) {
    case 'card': return cardOf(blueprint, ref.id) ? null : gone;
    case 'connector': return needsConnector(blueprint, ref.id);
    case 'lane': return needsLane(blueprint, ref.id);
    case 'phase': return needsPhase(blueprint, ref.id);
    case 'step': return needsStep(blueprint, ref.id);
    case 'author': return ref.index < blueprint.brief.authors.length ? null : gone;
    case 'title': case 'brief': return null;
  }
}

function write(draft: Blueprint, ref: TextRef, text: string): void {
  switch (ref.type) {
    case 'card': {
      const card = cardOf(draft, ref.id);
      if (card) changeCard(card, { [ref.field]: text });
      return;
    }
    case 'connector': {
      const connector = connectorOf(draft, ref.id);
      if (connector && text) connector.label = text;
      else delete connector?.label;
      return;
    }
    case 'lane': return rename(draft.lanes[ref.id], text);
    case 'phase': return rename(draft.phases[ref.id], text);
    case 'step': return rename(draft.steps[ref.id], text);
    case 'title':
      draft.title = text;
      return;
    case 'brief':
      draft.brief[ref.field] = text;
      return;
    case 'author':
      draft.brief.authors[ref.index] = text;
  }
}

function rename(named: { name: string } | undefined, name: string): void {
  if (named) named.name = name;
}
