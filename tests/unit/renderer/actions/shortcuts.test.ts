import { describe, expect, it } from 'vitest';
import { actions } from '../../../../renderer/actions/list';
import { formatShortcut, matchShortcut } from '../../../../renderer/actions/shortcuts';
import type { KeyPress } from '../../../../renderer/actions/shortcuts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more };
}

const id = (key: KeyPress, platform: 'mac' | 'other' = 'other'): string | undefined => matchShortcut(key, actions, platform)?.id;

describe('matchShortcut', () => {
  it('knows Ctrl from Cmd', () => {
    expect(id(press('z', { ctrlKey: true }))).toBe('undo');
    expect(id(press('z', { metaKey: true }), 'mac')).toBe('undo');
    expect(id(press('z', { ctrlKey: true }), 'mac')).toBeUndefined();
    expect(id(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo');
    expect(id(press('y', { ctrlKey: true }))).toBe('redo');
  });

  it('wants exactly the modifiers', () => {
    expect(id(press('v'))).toBe('tool.select');
    expect(id(press('v', { ctrlKey: true }))).toBeUndefined();
    expect(id(press('s'))).toBe('addStepAfter');
    expect(id(press('S', { shiftKey: true }))).toBe('addStepBefore');
    expect(id(press('s', { ctrlKey: true }))).toBe('save');
    expect(id(press('ArrowLeft', { altKey: true }))).toBe('move.left');
    expect(id(press('ArrowLeft'))).toBe('walk.left');
  });

  it('finds letters by their place on keyboards of other scripts', () => {
    expect(id(press('я', { code: 'KeyZ', ctrlKey: true }))).toBe('undo');
    expect(id(press('w', { code: 'KeyZ', ctrlKey: true }))).toBe('close');
  });

  it('takes signs with and without Shift, and digits by their key', () => {
    expect(id(press('?', { shiftKey: true }))).toBe('shortcuts');
    expect(id(press('+', { ctrlKey: true, shiftKey: true }))).toBe('zoomIn');
    expect(id(press('=', { ctrlKey: true }))).toBe('zoomIn');
    expect([id(press('+', { shiftKey: true })), id(press('=')), id(press('-'))]).toEqual(['emotion.raise', 'emotion.raise', 'emotion.lower']);
    expect(id(press('!', { code: 'Digit1', shiftKey: true }))).toBe('zoomFit');
  });

  it('is never ambiguous', () => {
    const all = actions.flatMap((action) => action.shortcuts ?? []);
    expect(all.filter((shortcut, i) => all.indexOf(shortcut) !== i)).toEqual([]);
  });
});

it('formatShortcut writes them as each system does', () => {
  expect(formatShortcut('Mod+Shift+Z', 'other')).toBe('Ctrl+Shift+Z');
  expect(formatShortcut('Mod+Shift+Z', 'mac')).toBe('⇧⌘Z');
  expect(formatShortcut('Alt+ArrowLeft', 'other')).toBe('Alt+←');
  expect(formatShortcut('Mod+=', 'other')).toBe('Ctrl++');
  expect(formatShortcut('Mod++', 'mac')).toBe('⌘+');
  expect(formatShortcut('+', 'other')).toBe('+');
  expect(formatShortcut('Delete', 'other')).toBe('Del');
});
