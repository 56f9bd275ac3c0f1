import { describe, expect, it } from 'vitest';
import { isFileName, safeFileName } from '../../../../renderer/dialogs/filePicker';

describe('safeFileName', () => {
  it.each([
    ['An overnight hotel stay', 'An overnight hotel stay'],
    ['酒店一晚住宿', '酒店一晚住宿'],
    ['Order / pay: online?', 'Order pay online'],
    ['line\nbreak', 'line break'],
    ['ends with dots...', 'ends with dots'],
    ['  ', 'Untitled'],
    ['///', 'Untitled'],
  ])('makes of %j the file name %j', (title, name) => expect(safeFileName(title, 'Untitled')).toBe(name));

  it('keeps names short enough for every disk', () => expect(safeFileName('x'.repeat(400), 'Untitled')).toHaveLength(120));
});

describe('isFileName', () => {
  it('takes what every system takes', () => expect(isFileName('Hotel (2026).blueprint')).toBe(true));
  it.each(['', '  ', 'a/b', 'a\\b', 'what?', 'tab\tname', 'dot.'])('refuses %j', (name) => expect(isFileName(name)).toBe(false));
});
