// Comments as conversations: what was said first, and what was said to it.

import { recordsOf } from './analysisCollections';
import type { BlueprintAnalysis, Comment } from './analysisRecords';
import { grouped } from '../lib/grouped';

export interface CommentThread {
  readonly comment: Comment;
  /** From the first to the last. */
  readonly replies: readonly Comment[];
  /** ISO time of what was said last. */
  readonly lastAt: string;
}

/** The liveliest first: those in which something was said last. */
export function commentThreads(blueprint: BlueprintAnalysis): CommentThread[] {
  const answers = grouped(Object.values(recordsOf(blueprint, 'comments')), ({ replyTo }) => replyTo);
  const threads = (answers.get(undefined) ?? []).map((comment): CommentThread => {
    const said = (answers.get(comment.id) ?? []).toSorted(byTime);
    return { comment, replies: said, lastAt: [comment, ...said].reduce((last, { at }) => (at > last ? at : last), comment.at) };
  });
  return threads.sort((a, b) => compare(b.lastAt, a.lastAt) || compare(a.comment.id, b.comment.id));
}

export type CommentFilter = 'open' | 'resolved' | 'all';

export function threadMatches({ comment }: CommentThread, filter: CommentFilter): boolean {
  return filter === 'all' || (comment.resolved !== undefined) === (filter === 'resolved');
}

function byTime(a: Comment, b: Comment): number {
  return compare(a.at, b.at) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
