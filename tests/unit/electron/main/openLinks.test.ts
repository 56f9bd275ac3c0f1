import { expect, it, vi } from 'vitest';
import type { AppWindow } from '../../../../electron/main/electronApi';
import { linkOf, openLinks } from '../../../../electron/main/openLinks';
import { fakeElectron, FakeWindow } from '../../../support/fakeElectron';

function linked(response: number) {
  const electron = fakeElectron();
  const window = new FakeWindow();
  electron.answers.push({ canceled: false, response });
  openLinks(electron.api, window as unknown as AppWindow, async (key) => key);
  return { electron, open: (url: string) => window.opensWindow({ url }) };
}

it('opens a link in the browser after a question that shows the address, and never a window', async () => {
  const { electron, open } = linked(0);
  expect(open('https://example.com/policy')).toEqual({ action: 'deny' });
  await vi.waitFor(() => expect(electron.asked).toHaveLength(2));
  expect(electron.asked).toMatchObject([{ detail: 'https://example.com/policy', message: 'link.open' }, { opened: 'https://example.com/policy' }]);
});

it('opens nothing where the answer is no, and asks about one link at a time', async () => {
  const { electron, open } = linked(1);
  open('https://example.com/');
  open('https://example.com/again');
  await vi.waitFor(() => expect(electron.answers).toEqual([]));
  await Promise.resolve();
  expect(electron.asked).toHaveLength(1);
});

it('knows links of the web and of mail only', () => {
  expect(linkOf('mailto:a@example.com')).toBe('mailto:a@example.com');
  for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'app://sightline/', 'smb://server/share', 'nonsense', `https://a.example/${'x'.repeat(3000)}`]) {
    expect(linkOf(url), url).toBeNull();
  }
});
