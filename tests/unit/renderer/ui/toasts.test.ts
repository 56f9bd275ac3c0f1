import { describe, expect, it } from 'vitest';
import { createToasts } from '../../../../renderer/ui/toasts';

describe('createToasts', () => {
  it('shows the last three and takes away what is dismissed', () => {
    const toasts = createToasts();
    for (const text of ['a', 'b', 'c', 'd']) toasts.show({ text });
    expect(toasts.store.getState().map(({ text }) => text)).toEqual(['b', 'c', 'd']);
    toasts.dismiss(toasts.store.getState()[0]?.id ?? 0);
    expect(toasts.store.getState().map(({ text }) => text)).toEqual(['c', 'd']);
  });
});
