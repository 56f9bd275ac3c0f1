import { expect, it } from 'vitest';
import { closeGuard } from '../../../../electron/main/closeGuard';
import type { AppWindow } from '../../../../electron/main/electronApi';
import { FakeWindow } from '../../../support/fakeElectron';

function guarded() {
  const window = new FakeWindow();
  const emitted: string[] = [];
  return { window, emitted, port: closeGuard(window as unknown as AppWindow, (name) => void emitted.push(name)) };
}

it('closes a window without changes', () => {
  const { window, emitted, port } = guarded();
  port.setState({ title: 'Hotel', dirty: false });
  window.close();
  expect([window.closed, window.title, emitted]).toEqual([true, 'Hotel', []]);
});

it('asks the page first when something would be lost, and closes when the page says so', () => {
  const { window, emitted, port } = guarded();
  port.setState({ title: 'Hotel', dirty: true });
  window.close();
  expect([window.closed, window.edited, emitted]).toEqual([false, true, ['window.closeRequested']]);
  port.close();
  expect(window.closed).toBe(true);
});

it('does not wait for a page that has crashed', () => {
  const { window, port } = guarded();
  port.setState({ title: 'Hotel', dirty: true });
  window.crashed = true;
  window.close();
  expect(window.closed).toBe(true);
});
