import { describe, expect, it } from 'vitest';
import { earlierVersions, versionDays } from '../../../../../renderer/dialogs/restore/versionDays';

const at = (day: number, hour: number): number => new Date(2026, 10, day, hour).getTime();
const version = (savedAt: number, hash = 'ab') => ({ id: String(savedAt), savedAt, bytes: 1, hash });

describe('the days of versions', () => {
  it('are the person’s own, newest first, and the last two have names', () => {
    const versions = [version(at(21, 1)), version(at(20, 23)), version(at(20, 0)), version(at(3, 12))];
    const days = versionDays(versions, at(21, 9));
    expect(days.map(({ when, versions: of }) => [when, of.length])).toEqual([['today', 1], ['yesterday', 2], ['earlier', 1]]);
  });

  it('know yesterday across the end of a month', () => {
    expect(versionDays([version(new Date(2026, 9, 31, 12).getTime())], at(1, 9))[0]?.when).toBe('yesterday');
  });
});

describe('earlier versions', () => {
  const versions = [version(2, 'abcd'), version(1, 'ef01')];

  it('leave out the one that is in the file while nothing else is open', () => {
    expect(earlierVersions(versions, 'abcd9999', false).map(({ savedAt }) => savedAt)).toEqual([1]);
  });

  it('have it where there are unsaved changes: one may want it back', () => {
    expect(earlierVersions(versions, 'abcd9999', true)).toHaveLength(2);
    expect(earlierVersions(versions, null, false)).toHaveLength(2);
  });
});
