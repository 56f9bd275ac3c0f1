import { expect, test } from 'vitest';
import { systemUserName } from '../../../../../electron/services/state/systemUserName';

test('the person is called what the system calls them, without what no screen shows', () => {
  expect(systemUserName(() => ({ username: ' 安娜 \u0007' }))).toBe('安娜');
});

test('a system without a name for the person is no reason to fall over', () => {
  expect(systemUserName(() => { throw new Error('ENOENT: uv_os_get_passwd'); })).toBe('');
});
