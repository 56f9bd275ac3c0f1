import { describe, expect, it } from 'vitest';
import { recordsOf } from '#shared/blueprint/analysisCollections';
import { addInsight, addNext, linkedCards, setLinks } from '../../../../../renderer/editor/insights/insightChanges';
import { testEditor } from '../../../../editor/testEditor';

function added(result: ReturnType<typeof addNext>): string {
  if (!result || 'refusal' in result) throw new Error('nothing was added');
  return result.id;
}

describe('insights of a document', () => {
  it('lead from a pain point to an opportunity and a plan about the same cards', () => {
    const driver = testEditor();
    const { editor } = driver;
    const pain = added(addInsight(editor, { kind: 'painPoint', title: 'Queue', cards: ['c_1'] }));
    const opportunity = added(addNext(editor, pain));
    const plan = added(addNext(editor, opportunity));
    expect(addNext(editor, plan)).toBeNull();
    const insights = recordsOf(driver.blueprint, 'insights');
    expect(insights[opportunity]).toMatchObject({ kind: 'opportunity', title: 'Queue', cards: ['c_1'], from: [pain] });
    expect(insights[plan]).toMatchObject({ kind: 'plan', cards: ['c_1'], from: [opportunity] });
    expect(driver.undoSteps).toBe(3);
  });

  it('are linked to cards and unlinked from them', () => {
    const driver = testEditor();
    const id = added(addInsight(driver.editor, { kind: 'painPoint', title: 'Queue', cards: ['c_1'] }));
    const now = () => recordsOf(driver.blueprint, 'insights')[id]!;
    setLinks(driver.editor, now(), ['c_1', 'c_2'], true);
    expect(now().cards).toEqual(['c_1', 'c_2']);
    expect(linkedCards(now(), ['c_2'], true)).toBeNull();
    setLinks(driver.editor, now(), ['c_1'], false);
    expect(now().cards).toEqual(['c_2']);
    expect(linkedCards(now(), ['c_1'], false)).toBeNull();
  });

  it('are asked for in the inspector when cards are selected', () => {
    const driver = testEditor();
    expect(driver.act('insight.painPoint')).toBe(false);
    driver.editor.select([{ type: 'card', id: 'c_1' }]);
    expect(driver.act('insight.painPoint')).toBe(true);
    expect(driver.editor.session.getState().asked).toEqual({ type: 'insight', kind: 'painPoint' });
  });
});
