import { expect, it } from 'vitest';
import type { SelectionRef } from '#shared/history/history';
import { contextMenuFor } from '../../../../renderer/actions/contextMenu';
import { actionOf } from '../../../../renderer/actions/list';

const targets: readonly (readonly SelectionRef[])[] = [
  [],
  [{ type: 'cell', lane: 'l', step: 's' }],
  ...(['card', 'connector', 'lane', 'phase', 'step'] as const).map((type) => [{ type, id: 'a' }]),
  [{ type: 'card', id: 'a' }, { type: 'card', id: 'b' }],
];

it('every context menu offers something, and only actions that exist, each once', () => {
  for (const target of targets) {
    const ids = contextMenuFor(target).flat();
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !actionOf(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
