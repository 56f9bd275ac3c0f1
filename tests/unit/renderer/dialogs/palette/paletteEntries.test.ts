import { describe, expect, it } from 'vitest';
import { translator } from '#shared/i18n/translator';
import type { Action, ActionContext } from '../../../../../renderer/actions/action';
import { actions } from '../../../../../renderer/actions/list';
import { paletteGroups, type PaletteSources } from '../../../../../renderer/dialogs/palette/paletteEntries';
import { placesOf } from '../../../../../renderer/dialogs/palette/places';
import { ANALYSIS_VIEWS } from '../../../../../renderer/panels/analysis/analysisViews';
import { testEditor } from '../../../../editor/testEditor';

const t = translator('en');
const { editor } = testEditor();
const context: ActionContext = { app: {} as ActionContext['app'], editor, preferences: editor.environment.preferences };

function groups(typed: string, more: Partial<PaletteSources> = {}): Record<string, string[]> {
  const sources: PaletteSources = {
    actions, context, places: placesOf(editor, t), recent: [], platform: 'other', t, others: [translator('zh-CN')], ...more,
  };
  return Object.fromEntries(paletteGroups(typed, sources).map((group) => [group.id, group.entries.map(({ name }) => name)]));
}

describe('the palette', () => {
  it('offers what can be done first and what can’t last, with the reason', () => {
    const all = groups('');
    expect(Object.keys(all)).toEqual(['actions', 'disabled']);
    expect(all.disabled).toContain('Undo');
    expect(all.actions).toContain('Zoom to fit');
    const sources: PaletteSources = { actions, context, places: [], recent: [], platform: 'other', t, others: [] };
    const undo = paletteGroups('undo', sources).flatMap(({ entries }) => entries).find(({ id }) => id === 'undo');
    expect(undo).toMatchObject({ disabledReason: 'Nothing to undo', shortcut: 'Ctrl+Z' });
  });

  it('finds an action by its name in the other language, and by its group', () => {
    expect(groups('缩小').actions).toContain('Zoom out');
    expect(groups('arrange').disabled).toContain('Move left');
  });

  it('finds each view of the analysis, and opens it', () => {
    expect(groups('analysis').actions?.[0]).toBe('Analysis');
    expect(groups('comments').actions?.[0]).toBe('Comments');
    expect(groups('raci').actions?.[0]).toBe('Analysis: RACI');
    actions.find(({ id }) => id === 'analysis.raci')?.run(context);
    expect(context.preferences.getState().analysis).toMatchObject({ shown: true, view: 'raci' });
    const views = actions.flatMap(({ id, label }) => (id.startsWith('analysis.') ? [[id.slice('analysis.'.length), label]] : []));
    expect(views).toEqual(ANALYSIS_VIEWS.map(({ id, name }) => [id, name]));
  });

  it('finds cards, steps and phases by name, and goes there', () => {
    const title = placesOf(editor, t).find(({ id }) => id === 'card c_2')?.name ?? '';
    expect(groups(title).places?.[0]).toBe(title);
    placesOf(editor, t).find(({ id }) => id === 'card c_2')?.run();
    expect(editor.session.getState().selection).toEqual([{ type: 'card', id: 'c_2' }]);
  });

  it('puts what was used last on top, once', () => {
    const all = groups('', { recent: ['zoomFit', 'undo'] });
    expect(all.recent).toEqual(['Zoom to fit']);
    expect(all.actions).not.toContain('Zoom to fit');
  });

  it('names no two actions alike', () => {
    const names = Object.values(groups('')).flat();
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    expect(twice).toEqual([]);
  });

  it('works at home, where there are no places', () => {
    const atHome = groups('', { context: { ...context, editor: null }, places: [] });
    expect(atHome.actions).toContain('New');
    expect(atHome.disabled).toContain('Zoom to fit');
    expect((actions as readonly Action[]).length).toBeGreaterThan(20);
  });
});
