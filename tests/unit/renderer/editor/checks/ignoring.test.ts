import { describe, expect, test } from 'vitest';
import type { Finding } from '#shared/checks/check';
import { runChecks } from '#shared/checks/runChecks';
import { connectCards } from '#shared/commands/connectors/connectCards';
import { sortFindings } from '../../../../../renderer/editor/checks/checksState';
import { goToFinding, goToNextFinding } from '../../../../../renderer/editor/checks/goToFinding';
import { findingMarks, markAt } from '../../../../../renderer/editor/checks/findingMarks';
import { heedFinding, ignoreFinding } from '../../../../../renderer/editor/checks/ignoring';
import { testEditor } from '../../../../editor/testEditor';

/** An editor whose document holds a connector that repeats another, so that there is a finding with a fix. */
function checkedEditor() {
  const driver = testEditor();
  driver.editor.execute(connectCards, { connector: { id: 'x_9', kind: 'flow', from: 'c_5', to: 'c_2' } });
  const { editor } = driver;
  const check = () => {
    const { blueprint } = editor.document.getState();
    editor.checks.setState({ checked: blueprint, findings: runChecks(blueprint) });
  };
  check();
  const sorted = () => sortFindings(editor.checks.getState(), editor.document.getState().blueprint);
  const found = (wanted: (finding: Finding) => unknown): Finding => {
    const finding = sorted().open.find(wanted);
    if (!finding) throw new Error('nothing is found');
    return finding;
  };
  return { driver, editor, check, sorted, found };
}

describe('ignoring', () => {
  test('takes the finding out of the list at once, keeps the reason, and is one undo step', () => {
    const { driver, editor, sorted, found } = checkedEditor();
    const { key } = found(() => true);
    const steps = driver.undoSteps;
    expect(ignoreFinding(editor, key, ' as agreed ')).toBeNull();
    expect(driver.undoSteps).toBe(steps + 1);
    expect(sorted().open.map((finding) => finding.key)).not.toContain(key);
    expect(sorted().ignored).toMatchObject([{ record: { id: key, reason: 'as agreed' }, finding: { key } }]);
    editor.undo();
    expect(sorted().open.map((finding) => finding.key)).toContain(key);
  });

  test('is taken back, also where the finding is gone', () => {
    const { editor, sorted, found } = checkedEditor();
    const { key } = found(() => true);
    ignoreFinding({ ...editor, environment: { ...editor.environment, person: () => 'Ada' } }, key, 'as agreed');
    editor.checks.setState({ findings: [] });
    expect(sorted().ignored).toMatchObject([{ record: { id: key, by: 'Ada' } }]);
    expect(sorted().ignored[0]).not.toHaveProperty('finding');
    expect(heedFinding(editor, key)).toBeNull();
    expect(sorted().ignored).toEqual([]);
  });
});

test('a fix is one undo step, and what it mended is found no more', () => {
  const { driver, editor, check, sorted, found } = checkedEditor();
  const finding = found(({ fix, at }) => fix && at[0]?.type === 'connector');
  const steps = driver.undoSteps;
  finding.fix?.apply((command, args) => void editor.execute(command, args));
  expect(driver.undoSteps).toBe(steps + 1);
  check();
  expect(sorted().open.map(({ key }) => key)).not.toContain(finding.key);
});

describe('going to findings', () => {
  test('selects what can be selected together; a finding of the whole blueprint selects nothing', () => {
    const { driver, editor, found } = checkedEditor();
    const finding = found(({ at }) => at[0]?.type === 'card');
    goToFinding(editor, finding);
    expect(driver.selection).toEqual(finding.at.filter(({ type }) => type === 'card'));
    goToFinding(editor, { ...finding, at: [] });
    expect(driver.selection).toEqual([]);
  });

  test('goes round in both directions, past what is ignored', () => {
    const { editor, sorted } = checkedEditor();
    const keys = sorted().open.map(({ key }) => key);
    expect(keys.map(() => goToNextFinding(editor, 1)?.key)).toEqual(keys);
    expect(goToNextFinding(editor, 1)?.key).toBe(keys[0]);
    expect(goToNextFinding(editor, -1)?.key).toBe(keys.at(-1));
    ignoreFinding(editor, keys[0] as string, 'as agreed');
    expect(goToNextFinding(editor, 1)?.key).toBe(keys[1]);
    editor.checks.setState({ findings: [] });
    expect(goToNextFinding(editor, 1)).toBeNull();
  });
});

describe('marks on the sheet', () => {
  test('stand at the first place of a finding; hints only while the list is read, none where they are switched off', () => {
    const { editor } = checkedEditor();
    const { preferences } = editor.environment;
    const severities = () => findingMarks(editor).map(({ severity }) => severity);
    expect(severities().length).toBeGreaterThan(0);
    expect(severities()).not.toContain('hint');
    preferences.setState({ inspector: true, panel: 'checks' });
    expect(severities()).toContain('hint');
    preferences.setState({ checkMarks: false });
    expect(severities()).toEqual([]);
  });

  test('are found under the pointer, with all that is found there', () => {
    const { editor, driver } = checkedEditor();
    const mark = findingMarks(editor).find(({ ref }) => ref.type === 'card');
    const box = mark?.ref.type === 'card' && editor.scene().geometry.cards.get(mark.ref.id)?.box;
    if (!mark || !box) throw new Error('no card is marked');
    const middle = driver.at(mark.ref);
    const { zoom } = editor.session.getState().viewport;
    const corner = { x: middle.x - (box.w / 2) * zoom, y: middle.y - (box.h / 2) * zoom };
    expect(markAt(editor, corner)).toBe(mark);
    expect(markAt(editor, middle)).toBeNull();
  });
});
