// A blueprint without what is not meant for everybody. Fields are left out, records stay what they are: so a copy that is
// given away and the document that it is of can still be brought together.

import type { BlueprintAnalysis, CardAnalysis, Comment } from './analysisRecords';
import type { Blueprint, Buckets, Card } from './records';

export interface LeftOut {
  readonly comments?: boolean;
  readonly privateNotes?: boolean;
  /** Who made it: the brief's authors, who commented and who decided. What cards and plans say of owners is content. */
  readonly people?: boolean;
}

type Whole = Blueprint & BlueprintAnalysis;

/** The same object where nothing was to be left out. */
export function leaveOut(blueprint: Whole, { comments, privateNotes, people }: LeftOut): Blueprint {
  let copy: Whole = blueprint;
  if (comments && copy.comments) {
    const { comments: _comments, ...others } = copy;
    copy = others;
  }
  if (privateNotes && countPrivateNotes(copy) > 0) copy = { ...copy, cards: withoutPrivateNotes(copy.cards) };
  return people ? withoutPeople(copy) : copy;
}

/** How many cards have one. */
export function countPrivateNotes(blueprint: Blueprint): number {
  let count = 0;
  for (const bucket of Object.values<Record<string, Card & CardAnalysis>>(blueprint.cards)) {
    for (const card of Object.values(bucket)) if (card.privateNotes) count++;
  }
  return count;
}

/** The names that leaving out people takes away, each once. */
export function peopleOf({ brief, comments = {}, ignored = {} }: Whole): readonly string[] {
  const names = [
    ...brief.authors,
    ...Object.values(comments).flatMap(({ author, resolved }) => [author, resolved?.by ?? '']),
    ...Object.values(ignored).map(({ by }) => by),
  ];
  return [...new Set(names)].filter((name) => name !== '');
}

function withoutPrivateNotes(cards: Buckets<Card & CardAnalysis>): Buckets<Card> {
  return mapped(cards, (bucket) => mapped(bucket, ({ privateNotes: _notes, ...card }) => card));
}

function withoutPeople(blueprint: Whole): Blueprint {
  const { brief, comments, ignored } = blueprint;
  return {
    ...blueprint,
    brief: { ...brief, authors: [] },
    ...(comments && { comments: mapped(comments, nameless) }),
    ...(ignored && { ignored: mapped(ignored, (finding) => ({ ...finding, by: '' })) }),
  };
}

function nameless(comment: Comment): Comment {
  const { resolved } = comment;
  return { ...comment, author: '', ...(resolved && { resolved: { ...resolved, by: '' } }) };
}

function mapped<A, B>(records: Readonly<Record<string, A>>, change: (record: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, change(record)]));
}
