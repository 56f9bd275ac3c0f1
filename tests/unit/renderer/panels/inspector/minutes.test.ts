import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../../../../renderer/panels/inspector/minutes';

describe('parseMinutes', () => {
  it.each([
    ['90', 90], [' 1.5 ', 1.5], ['1,5', 1.5], ['1:30', 90], ['0:05', 5], ['2：15', 135], ['0', 0],
  ])('reads %s as %d minutes', (text, minutes) => expect(parseMinutes(text)).toBe(minutes));

  it('takes an empty field as no time', () => expect(parseMinutes('  ')).toBeUndefined());

  it.each(['soon', '-5', '1:75', '1:', '5 min', '1.2.3', 'NaN', '1e3'])('refuses %s', (text) => expect(parseMinutes(text)).toBeNull());
});
