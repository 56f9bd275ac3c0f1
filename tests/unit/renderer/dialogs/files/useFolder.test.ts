import { describe, expect, it } from 'vitest';
import { sorted } from '../../../../../renderer/dialogs/files/useFolder';

describe('sorted', () => {
  it('puts folders first and numbers in their order', () => {
    const entry = (name: string, kind: 'file' | 'folder') => ({ handle: name, name, place: '', kind, size: 0, modifiedAt: 0 });
    const entries = [entry('b 10', 'file'), entry('b 2', 'file'), entry('z', 'folder'), entry('A', 'folder')];
    expect(sorted(entries).map(({ name }) => name)).toEqual(['A', 'z', 'b 2', 'b 10']);
  });
});
