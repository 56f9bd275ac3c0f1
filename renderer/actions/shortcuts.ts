// Keyboard shortcuts: which action a key press means, and how a shortcut is written for people.

import type { Action } from './action';

export type Platform = 'mac' | 'other';

/** What is needed of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

function partsOf(shortcut: string): { modifiers: string[]; key: string } {
  const key = shortcut === '+' || shortcut.endsWith('++') ? '+' : (shortcut.split('+').at(-1) as string);
  const modifiers = shortcut.slice(0, shortcut.length - key.length).split('+').filter((part) => part !== '');
  return { modifiers, key };
}

/** Letters by what they type or, on keyboards that type other scripts, by their place; digits by their place. */
function isKey(press: KeyPress, key: string): boolean {
  if (/^[0-9]$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  if (!/^[A-Z]$/.test(key)) return press.key === key;
  return press.key.toUpperCase() === key || (!/^[a-z]$/i.test(press.key) && press.code === `Key${key}`);
}

function matches(press: KeyPress, shortcut: string, platform: Platform): boolean {
  const { modifiers, key } = partsOf(shortcut);
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey;
  const other = platform === 'mac' ? press.ctrlKey : press.metaKey;
  if (other || mod !== modifiers.includes('Mod') || press.altKey !== modifiers.includes('Alt')) return false;
  // Signs such as ? and + need Shift on some keyboards and not on others.
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key);
  return isKey(press, key) && (isSign || press.shiftKey === modifiers.includes('Shift'));
}

/** The first action that has the pressed keys as a shortcut, whether or not it can run. Keys that become events are left alone. */
export function matchShortcut(press: KeyPress, actions: readonly Action[], platform: Platform = 'other'): Action | undefined {
  return actions.find((action) => !action.keysAreEvents && action.shortcuts?.some((shortcut) => matches(press, shortcut, platform)));
}

const MAC: Readonly<Record<string, string>> = {
  Mod: '⌘', Shift: '⇧', Alt: '⌥', Delete: '⌦', Backspace: '⌫', Enter: '↩', Escape: 'esc',
};
const OTHER: Readonly<Record<string, string>> = { Mod: 'Ctrl', Delete: 'Del', Escape: 'Esc' };
const ARROWS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

/** A shortcut as people know it: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function formatShortcut(shortcut: string, platform: Platform): string {
  const { modifiers, key } = partsOf(shortcut);
  const sign = key === '=' ? '+' : key === '-' ? '−' : key;
  const name = (part: string): string => ARROWS[part] ?? (platform === 'mac' ? MAC : OTHER)[part] ?? part;
  if (platform === 'other') return [...modifiers, sign].map(name).join('+');
  const order = ['Alt', 'Shift', 'Mod'];
  return [...order.filter((modifier) => modifiers.includes(modifier)), sign].map(name).join('');
}
