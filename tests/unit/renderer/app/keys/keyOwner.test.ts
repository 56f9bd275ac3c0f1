import { describe, expect, it } from 'vitest';
import { isOnControl, isTakenBy } from '../../../../../renderer/app/keys/keyOwner';

/** An element as far as the question goes: which of the selector's parts fit it, or what is around it. */
function element(self: string, ...around: string[]): Element {
  const fits = (part: string) => part === self || part.startsWith(`${self}[`) ;
  const matches = (selector: string) => selector.split(', ').some(fits);
  const closest = (selector: string) => (selector.split(', ').some((part) => fits(part) || around.includes(part)) ? {} : null);
  return { matches, closest } as unknown as Element;
}

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });

describe('isTakenBy', () => {
  it('leaves letters, Delete and the own undo to a text field', () => {
    const field = element('input');
    for (const key of ['n', 'Delete', 'Enter', 'ArrowLeft', 'Escape']) expect(isTakenBy(field, press(key))).toBe(true);
    for (const key of ['z', 'c', 'v', 'a']) expect(isTakenBy(field, press(key, true))).toBe(true);
  });

  it('lets saving through while somebody types', () => {
    expect(isTakenBy(element('textarea'), press('s', true))).toBe(false);
  });

  it('leaves Enter and arrows to a button, but not letters', () => {
    const button = element('button');
    expect(isTakenBy(button, press('Enter'))).toBe(true);
    expect(isTakenBy(button, press('ArrowDown'))).toBe(true);
    expect(isTakenBy(button, press('v'))).toBe(false);
    expect(isTakenBy(button, press('Delete'))).toBe(false);
  });

  it('leaves letters to a list of choices, which looks for what begins with them', () => {
    expect(isTakenBy(element('[role=option]'), press('n'))).toBe(true);
    expect(isTakenBy(element('select'), press('n'))).toBe(true);
    expect(isTakenBy(element('[role=option]'), press('s', true))).toBe(false);
  });

  it('leaves everything to an open menu', () => {
    expect(isTakenBy(element('div', '[role=menu]'), press('v'))).toBe(true);
  });

  it('takes keys that nobody has the focus for', () => {
    expect(isTakenBy(null, press('Enter'))).toBe(false);
  });
});

describe('isOnControl', () => {
  const focused = (self: string, within: string) => ({ ...element(self), closest: (selector: string) => (selector === within ? {} : null) }) as unknown as Element;

  it('is true of buttons around the sheet, and never of the sheet itself', () => {
    expect(isOnControl(focused('button', ''))).toBe(true);
    expect(isOnControl(focused('button', '.canvas'))).toBe(false);
  });

  it('is false where nothing has the focus, so that Escape steps back', () => {
    expect(isOnControl(null)).toBe(false);
    expect(isOnControl(focused('body', ''))).toBe(false);
  });
});
