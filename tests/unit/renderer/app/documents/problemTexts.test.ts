import { describe, expect, it } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { parseFile } from '#shared/format/parseFile';
import { hostError } from '#shared/api/errors';
import { hostErrorText, parseProblemText } from '../../../../../renderer/app/documents/problemTexts';

const t = translator('en');

function problemOf(text: string) {
  const parsed = parseFile(text);
  if (parsed.ok) throw new Error('it opened');
  return parseProblemText(parsed.error, t);
}

describe('parseProblemText', () => {
  it('says what is wrong and, apart from it, where', () => {
    const { reason, place } = problemOf('{"format": oops}');
    expect(reason).not.toBe('');
    expect(place).toContain('1');
    expect(reason).not.toContain(place);
  });

  it('has no place where the whole file is meant', () => {
    expect(problemOf('{"a": 1}').place).toBeNull();
    expect(problemOf('').place).toBeNull();
  });
});

describe('hostErrorText', () => {
  it('names the file', () => {
    expect(hostErrorText(hostError('readOnly', 'hotel.blueprint'), t)).toContain('hotel.blueprint');
  });
});
