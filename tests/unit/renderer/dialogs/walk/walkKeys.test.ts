import { expect, it } from 'vitest';
import { walkKey } from '../../../../../renderer/dialogs/walk/walkKeys';

it('knows what clickers and presenters press', () => {
  const types = (...keys: string[]) => keys.map((key) => walkKey(key)?.type);
  expect(types('PageDown', 'ArrowRight', ' ', 'Enter')).toEqual(['on', 'on', 'on', 'on']);
  expect(types('PageUp', 'ArrowLeft', 'Backspace')).toEqual(['back', 'back', 'back']);
  expect(types('Home', 'F5', 'End', 'b', 'B', '.', 'Escape')).toEqual(['first', 'first', 'last', 'black', 'black', 'black', 'end']);
  expect(walkKey('3')).toEqual({ type: 'exit', index: 2 });
  expect(types('Tab', 'x', '0')).toEqual([undefined, undefined, undefined]);
});
