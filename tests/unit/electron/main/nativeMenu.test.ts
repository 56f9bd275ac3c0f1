import { expect, it } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { menuTemplate, type MenuDescription } from '../../../../electron/main/nativeMenu';

const item = (id: string, more: object = {}) => ({ id, label: id, shortcut: null, enabled: true, checked: null, ...more });
const description: MenuDescription = {
  menus: [{
    label: '文件',
    groups: [
      [item('save', { shortcut: 'Mod+Shift+S' }), item('undo', { enabled: false })],
      [],
      [item('dark', { checked: true }), item('copy', { role: 'copy', label: '复制' })],
    ],
  }],
};

it('has the page\'s menus, with lines between groups', () => {
  const chosen: string[] = [];
  const [menu, ...others] = menuTemplate(description, 'linux', translator('zh-CN'), (id) => void chosen.push(id));
  expect([menu?.label, others]).toEqual(['文件', []]);
  expect(menu?.submenu).toMatchObject([
    // The page listens to keys itself: a key that is registered too would act twice.
    { label: 'save', accelerator: 'CmdOrCtrl+Shift+S', registerAccelerator: false, enabled: true },
    { label: 'undo', enabled: false },
    { type: 'separator' },
    { type: 'checkbox', checked: true },
    { role: 'copy', label: '复制' },
  ]);
});

it('has a Mac\'s own menus around them, in the same language', () => {
  const template = menuTemplate(description, 'darwin', translator('zh-CN'), () => undefined);
  expect(template.map(({ role, label }) => role ?? label)).toEqual(['appMenu', '文件', 'windowMenu']);
  expect(template[0]?.submenu).toContainEqual({ role: 'quit', label: '退出 Sightline' });
});
