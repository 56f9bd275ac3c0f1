import { expect, test } from 'vitest';
import { initialsOf } from '../../../../../renderer/app/frame/initialsOf';

test.each([
  ['Anna Berg', 'AB'], ['anna', 'A'], ['anna.maria.berg', 'AB'], ['  Ève  d’Arc ', 'ÈD'], ['王小明', '王'], ['👩‍💻 Zoë', '👩‍💻Z'], ['', ''],
])('%s → %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
