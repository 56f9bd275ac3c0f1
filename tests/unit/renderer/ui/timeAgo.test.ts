import { describe, expect, it } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { timeAgo } from '../../../../renderer/ui/timeAgo';

const now = Date.UTC(2026, 10, 21, 12);
const ago = (ms: number) => timeAgo(now - ms, now, 'en', translator('en'));

describe('timeAgo', () => {
  it('says it as people do', () => {
    expect(ago(20_000)).toBe('just now');
    expect(ago(60_000)).toBe('1 minute ago');
    expect(ago(3 * 3_600_000)).toBe('3 hours ago');
    expect(ago(30 * 3_600_000)).toBe('yesterday');
    expect(ago(4 * 86_400_000)).toBe('4 days ago');
  });

  it('gives the date of what is older than a week', () => expect(ago(30 * 86_400_000)).toBe('Oct 22, 2026'));

  it('does not stumble over a clock that was set back', () => expect(ago(-5_000)).toBe('just now'));
});
