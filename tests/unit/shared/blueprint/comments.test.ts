import { describe, expect, it } from 'vitest';
import type { Comment } from '#shared/blueprint/analysisRecords';
import { commentThreads, threadMatches } from '#shared/blueprint/comments';

const at = (minute: number) => `2026-05-01T09:${String(minute).padStart(2, '0')}:00.000Z`;
const said = (id: string, minute: number, more: Partial<Comment> = {}): Comment => ({ id, text: id, author: 'Ana', at: at(minute), ...more });
const threadsOf = (...all: Comment[]) => commentThreads({ comments: Object.fromEntries(all.map((one) => [one.id, one])) });

describe('conversations', () => {
  it('hold their replies in the order in which they were said', () => {
    const [thread] = threadsOf(said('z', 0), said('b', 3, { replyTo: 'z' }), said('c', 2, { replyTo: 'z' }), said('a', 2, { replyTo: 'z' }));
    expect(thread?.comment.id).toBe('z');
    expect(thread?.replies.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(thread?.lastAt).toBe(at(3));
  });

  it('come in the order of what was said last, not of where they began', () => {
    const threads = threadsOf(said('old', 0), said('new', 5), said('answer', 9, { replyTo: 'old' }), said('middle', 3));
    expect(threads.map(({ comment }) => comment.id)).toEqual(['old', 'new', 'middle']);
  });

  it('are open until they are resolved', () => {
    const [resolved, open] = threadsOf(said('b', 2, { resolved: { by: 'Bo', at: at(3) } }), said('a', 1));
    expect(resolved && [threadMatches(resolved, 'open'), threadMatches(resolved, 'resolved'), threadMatches(resolved, 'all')]).toEqual([false, true, true]);
    expect(open && [threadMatches(open, 'open'), threadMatches(open, 'resolved'), threadMatches(open, 'all')]).toEqual([true, false, true]);
  });

  it('are open again once something is said after they were resolved', () => {
    const done = said('a', 1, { resolved: { by: 'Bo', at: at(5) } });
    const [before] = threadsOf(done, said('r', 4, { replyTo: 'a' }));
    const [after] = threadsOf(done, said('r', 6, { replyTo: 'a' }));
    expect([before?.resolved?.by, after?.resolved]).toEqual(['Bo', undefined]);
    expect(after && threadMatches(after, 'open')).toBe(true);
  });

  it('are none where nobody has said anything', () => {
    expect(commentThreads({})).toEqual([]);
  });
});
