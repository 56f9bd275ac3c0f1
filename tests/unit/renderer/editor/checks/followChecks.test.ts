import { describe, expect, test } from 'vitest';
import { checks } from '#shared/checks/list';
import { moveCards } from '#shared/commands/cards/moveCards';
import { setAnalysis } from '#shared/commands/analysis/setAnalysis';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { followChecks, type ChecksEnvironment } from '../../../../../renderer/editor/checks/followChecks';
import { panBy } from '../../../../../renderer/editor/camera/camera';
import { testEditor } from '../../../../editor/testEditor';

/** Timers and idle moments that come when the test says so. @param slice ms that a check seems to take */
function fakePage(slice = 10) {
  let time = 0;
  const waiting = new Map<object, { readonly type: 'later' | 'idle'; readonly call: () => void }>();
  function put(type: 'later' | 'idle', call: () => void): () => void {
    const key = {};
    waiting.set(key, { type, call });
    return () => void waiting.delete(key);
  }
  function run(type: 'later' | 'idle'): number {
    const due = [...waiting].filter(([, entry]) => entry.type === type);
    for (const [key, { call }] of due) if (waiting.delete(key)) call();
    return due.length;
  }
  const environment: ChecksEnvironment = {
    later: (_, call) => put('later', call),
    idle: (call) => put('idle', call),
    clock: () => (time += slice),
  };
  return {
    environment,
    waiting: (type: 'later' | 'idle') => [...waiting.values()].filter((entry) => entry.type === type).length,
    pause: () => run('later'),
    idle: () => run('idle'),
    settle() {
      let slices = 0;
      do slices += run('idle'); while (run('later') + waiting.size > 0);
      return slices;
    },
  };
}

function following(slice?: number) {
  const page = fakePage(slice);
  const { editor } = testEditor();
  const stop = followChecks(editor, page.environment);
  return { page, editor, stop, findings: () => editor.checks.getState().findings };
}

describe('checking while the page has nothing else to do', () => {
  test('a slice that is out of time runs one check only; the findings appear together, the gravest first', () => {
    const { page, findings } = following();
    page.pause();
    for (let slice = 0; slice < checks.length; slice++) {
      page.idle();
      expect(findings()).toEqual([]);
    }
    page.settle();
    const severities = findings().map(({ severity }) => severity);
    expect(severities.length).toBeGreaterThan(0);
    expect(severities).toEqual([...severities].sort((a, b) => ['error', 'warning', 'hint'].indexOf(a) - ['error', 'warning', 'hint'].indexOf(b)));
  });

  test('quick checks share a slice', () => {
    const { page, findings } = following(0.01);
    page.pause();
    page.idle();
    expect(findings().length).toBeGreaterThan(0);
  });

  test('an edit makes it begin anew, after a pause', () => {
    const { page, editor } = following();
    page.pause();
    page.idle();
    editor.execute(setTitle, { title: 'Other' });
    expect(page.waiting('idle')).toBe(0);
    page.settle();
    expect(editor.checks.getState().checked).toBe(editor.document.getState().blueprint);
  });

  test('what was mended by the list is checked without waiting for idle moments', () => {
    const { page, editor } = following();
    page.settle();
    editor.execute(setTitle, { title: 'Other' });
    const { blueprint } = editor.document.getState();
    editor.checks.setState({ awaited: blueprint });
    for (let turn = 0; turn <= checks.length + 2; turn++) page.pause();
    expect(editor.checks.getState().checked).toBe(blueprint);
  });

  test('not while something is dragged or typed, and then once', () => {
    const { page, editor } = following();
    page.pause();
    page.idle();
    editor.preview(moveCards, { moves: [{ card: 'c_5', lane: 'l_4', step: 's_5' }] });
    page.settle();
    expect(editor.checks.getState().checked).toBeNull();
    editor.preview(null);
    editor.session.setState({ editing: { type: 'card', id: 'c_2' } });
    page.settle();
    expect(editor.checks.getState().checked).toBeNull();
    editor.session.setState({ editing: null });
    page.settle();
    expect(editor.checks.getState().checked).toBe(editor.document.getState().blueprint);
  });

  test('while the sheet is moved it waits and then goes on', () => {
    const { page, editor } = following();
    page.pause();
    page.idle();
    editor.session.setState({ viewport: panBy(editor.session.getState().viewport, 10, 0) });
    expect(page.waiting('idle')).toBe(0);
    page.settle();
    expect(editor.checks.getState().checked).not.toBeNull();
  });

  test('it checks again when the linked blueprint goes missing, and when it is back', () => {
    const { page, editor, findings } = following();
    editor.execute(setAnalysis, { changes: { linked: { blueprint: 'b_as', name: 'hotel.blueprint', state: 'asIs' } } });
    page.settle();
    const linked = () => findings().filter(({ check }) => check === 'B30').map(({ key }) => key);
    expect(linked()).toEqual([]);
    editor.checks.setState({ missingFiles: new Set(['b_as']) });
    page.settle();
    expect(linked()).toEqual(['B30:linked:b_as']);
    editor.checks.setState({ missingFiles: new Set() });
    page.settle();
    expect(linked()).toEqual([]);
  });

  test('what was checked is not checked again, and nothing goes on once it is stopped', () => {
    const { page, editor, stop } = following();
    page.settle();
    editor.session.setState({ editing: { type: 'card', id: 'c_2' } });
    editor.session.setState({ editing: null });
    expect(page.settle()).toBe(0);
    stop();
    editor.execute(setTitle, { title: 'Other' });
    expect(page.settle()).toBe(0);
  });
});
