import { describe, expect, it } from 'vitest';
import { fileNameProblem, safeFileName, utf8Length } from '#shared/lib/fileName';

describe('safeFileName', () => {
  it.each([
    ['An overnight hotel stay', 'An overnight hotel stay'],
    ['酒店一晚住宿', '酒店一晚住宿'],
    ['Hotel 🏨 #1, 100% & more', 'Hotel 🏨 #1, 100% & more'],
    ['Order / pay: online?', 'Order pay online'],
    ['line\nbreak', 'line break'],
    ['ends with dots...', 'ends with dots'],
    ['.NET onboarding', 'NET onboarding'],
    ['Cafe\u0301', 'Café'],
    ['CON', 'CON_'],
    ['com1.sketch', 'com1_.sketch'],
    ['Console', 'Console'],
    ['turned \u202eround', 'turned round'],
    ['half \ud83c', 'half'],
    ['  ', 'Untitled'],
    ['///', 'Untitled'],
  ])('makes of %j the file name %j', (title, name) => {
    expect(safeFileName(title, 'Untitled')).toBe(name);
    expect(fileNameProblem(`${name}.blueprint`)).toBeNull();
  });

  it('keeps names short enough for every disk, with whole characters', () => {
    expect(safeFileName('x'.repeat(400), 'Untitled')).toHaveLength(120);
    expect(utf8Length(safeFileName('蓝图'.repeat(200), 'Untitled'))).toBe(180);
    const family = '👨‍👩‍👧‍👦';
    expect(safeFileName(family.repeat(50), 'Untitled')).toBe(family.repeat(7));
  });
});

describe('fileNameProblem', () => {
  it.each(['Hotel (2026).blueprint', '过夜酒店 🏨.blueprint', '#1 100% & more.blueprint', `${'x'.repeat(240)}.blueprint`])(
    'takes what every system takes: %j', (name) => expect(fileNameProblem(name)).toBeNull());

  it.each([
    ['', 'empty', ''], ['  ', 'empty', ''], ['a/b', 'characters', '/'], ['a\\b', 'characters', '\\'], ['what?', 'characters', '?'],
    ['.hidden', 'hidden', '.'], ['dot.', 'ending', '.'], ['space ', 'ending', ' '],
    ['nul.blueprint', 'reserved', 'nul'], ['LPT¹', 'reserved', 'LPT¹'], ['蓝'.repeat(86), 'long', ''],
  ])('says what is wrong with %j', (name, type, found) => expect(fileNameProblem(name)).toEqual({ type, found }));
});
