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
  /**
   * Absent: it is open. What is said after it was resolved opens it again, wherever that was said: a reply that comes from a
   * colleague's copy is not hidden among what is done.
   */
  readonly resolved?: NonNullable<Comment['resolved']>;
}

/** The liveliest first: those in which something was said last. */
export function commentThreads(blueprint: BlueprintAnalysis): CommentThread[] {
  const answers = grouped(Object.values(recordsOf(blueprint, 'comments')), ({ replyTo }) => replyTo);
  const threads = (answers.get(undefined) ?? []).map((comment): CommentThread => {
    const said = (answers.get(comment.id) ?? []).toSorted(byTime);
    const { resolved } = comment;
    const isOver = resolved !== undefined && said.every(({ at }) => at <= resolved.at);
    const lastAt = [comment, ...said].reduce((last, { at }) => (at > last ? at : last), comment.at);
    return { comment, replies: said, lastAt, ...(isOver ? { resolved } : {}) };
  });
  return threads.sort((a, b) => compare(b.lastAt, a.lastAt) || compare(a.comment.id, b.comment.id));
}

export type CommentFilter = 'open' | 'resolved' | 'all';

export function threadMatches({ resolved }: CommentThread, filter: CommentFilter): boolean {
  return filter === 'all' || (resolved !== undefined) === (filter === 'resolved');
}

function byTime(a: Comment, b: Comment): number {
  return compare(a.at, b.at) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
