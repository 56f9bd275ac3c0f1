import { describe, expect, it } from 'vitest';
import { setCellText, setLetter } from '../../../../../renderer/ui/table/cellText';
import type { CellEdit } from '../../../../../renderer/ui/table/column';

const options = [{ value: '', label: '–' }, { value: 'web', label: 'Website' }, { value: 'app', label: 'Mobile app' }];

/** What the cell is given; null where the text is refused. */
function given(edit: (commit: (row: string, value: unknown) => void) => CellEdit<string>, text: string): unknown {
  const said: unknown[] = [];
  return setCellText('row', edit((_, value) => said.push(value)), text) ? said[0] : null;
}

describe('a text put into a cell', () => {
  it('is one line in cells of text, and a day or nothing in cells of dates', () => {
    expect(given((commit) => ({ type: 'text', commit }), ' Front\tdesk\n')).toBe('Front desk');
    expect(given((commit) => ({ type: 'text', date: true, commit }), '2026-11-22')).toBe('2026-11-22');
    expect(given((commit) => ({ type: 'text', date: true, commit }), 'next week')).toBeNull();
    expect(given((commit) => ({ type: 'text', date: true, commit }), '')).toBe('');
  });

  it('is a number within its limits, also with a comma; nothing takes it away', () => {
    expect(given((commit) => ({ type: 'number', min: 0, commit }), '2,5')).toBe(2.5);
    expect(given((commit) => ({ type: 'number', min: 0, commit }), '-1')).toBeNull();
    expect(given((commit) => ({ type: 'number', min: 0, commit }), 'soon')).toBeNull();
    expect(given((commit) => ({ type: 'number', commit }), '')).toBeUndefined();
  });

  it('names one option, or several, as they are shown', () => {
    expect(given((commit) => ({ type: 'choice', options, current: () => '', commit }), 'mobile APP')).toBe('app');
    expect(given((commit) => ({ type: 'choice', options, current: () => 'web', commit }), '')).toBe('');
    expect(given((commit) => ({ type: 'choice', options: options.slice(1), current: () => 'web', commit }), '')).toBeNull();
    expect(given((commit) => ({ type: 'several', options, current: () => [], commit }), 'Website、Mobile app')).toEqual(['web', 'app']);
    expect(given((commit) => ({ type: 'several', options, current: () => [], commit }), 'Website, Fax')).toBeNull();
    expect(given((commit) => ({ type: 'several', options, current: () => ['web'], commit }), '')).toEqual([]);
  });
});

describe('cells whose values are letters', () => {
  const roles = ['R', 'A'].map((value) => ({ value, label: `${value} · Role` }));
  const typed = (letter: string, before: readonly string[]): unknown => {
    const said: unknown[] = [];
    const isOne = setLetter('row', { type: 'several', letters: true, options: roles, current: () => before, commit: (_, values) => said.push(values) }, letter);
    return isOne ? said[0] : null;
  };

  it('set and take away the letter that is typed, and know no others', () => {
    expect([typed('a', ['R']), typed('A', ['R', 'A']), typed('x', [])]).toEqual([['R', 'A'], ['R'], null]);
  });

  it('take letters as they are copied', () => {
    expect(given((commit) => ({ type: 'several', letters: true, options: roles, current: () => [], commit }), 'R A')).toEqual(['R', 'A']);
  });
});
