import { describe, expect, it } from 'vitest';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import type { Blueprint } from '#shared/blueprint/records';
import { sameValue } from '#shared/lib/sameValue';
import { card, testEditor } from './testEditor';

/** As a backup brings it: read from its text, sharing nothing with the document. */
function fromDisk(blueprint: Blueprint): Blueprint {
  const parsed = parseFile(serializeFile({ blueprint, history: null }));
  if (!parsed.ok) throw new Error('does not open');
  return parsed.value.blueprint;
}

const label = { key: 'history.restoreVersion', params: { at: 0 } } as const;

describe('restoring a version', () => {
  it('is one undo step, and undoing brings the present state back', () => {
    const t = testEditor();
    const version = fromDisk(t.blueprint);
    t.editor.select([card('c_5')]);
    t.act('move.down', 'duplicate', 'move.down');
    const [present, steps] = [t.blueprint, t.undoSteps];
    t.editor.replaceWith(version, label);
    expect(sameValue(t.blueprint, version)).toBe(true);
    expect(t.undoSteps).toBe(steps + 1);
    expect(t.editor.document.getState().history.entries.at(-1)?.label).toEqual(label);
    t.act('undo');
    expect(sameValue(t.blueprint, present)).toBe(true);
    t.act('redo');
    expect(sameValue(t.blueprint, version)).toBe(true);
  });

  it('lets go of a selection that this version does not have, and undoing selects it again', () => {
    const t = testEditor();
    const version = fromDisk(t.blueprint);
    t.editor.select([card('c_5')]);
    t.act('duplicate');
    const copies = t.selected;
    t.editor.replaceWith(version, label);
    expect(t.selected).toEqual([]);
    t.act('undo');
    expect(t.selected).toEqual(copies);
  });

  it('is no step where the document says so already', () => {
    const t = testEditor();
    t.editor.replaceWith(fromDisk(t.blueprint), label);
    expect(t.undoSteps).toBe(0);
    expect(t.editor.isDirty()).toBe(false);
  });

  it('draws anew only what is different', () => {
    const t = testEditor();
    const version = fromDisk(t.blueprint);
    const before = t.editor.scene().items.filter(({ ref }) => ref.type === 'lane');
    t.editor.select([card('c_5')]);
    t.act('remove');
    t.editor.replaceWith(version, label);
    const after = new Set(t.editor.scene().items);
    expect(before.length).toBeGreaterThan(0);
    expect(before.filter((item) => !after.has(item))).toEqual([]);
  });
});
