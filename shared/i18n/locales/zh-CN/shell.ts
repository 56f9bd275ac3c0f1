// What the shell answers when something goes wrong: `error.<code>` of shared/api. And the few labels that the system's
// own menu and dialogs need.

import type { shell as en } from '../en/shell';

export const shell: Record<keyof typeof en, string> = {
  'error.notFound': '“{name}”已不在原处。',
  'error.denied': '没有权限打开或修改此处的“{name}”。',
  'error.readOnly': '“{name}”是只读文件。',
  'error.isFolder': '“{name}”是文件夹。',
  'error.diskFull': '磁盘空间不足，无法保存“{name}”。',
  'error.driveFailed': '“{name}”所在的磁盘出错或已断开。请检查连接，或保存到其他位置。',
  'error.busy': '“{name}”正被其他程序使用，请稍后再试。',
  'error.conflict': '“{name}”在你打开之后已被他人修改。',
  'error.notText': '“{name}”不是 UTF-8 文本文件。',
  'error.tooLarge': '“{name}”过大。',
  'error.badName': '“{name}”不能用作文件名。',
  'error.unknownHandle': '请重新选择此文件。',
  'error.badRequest': 'Sightline 发出了外壳程序无法识别的请求。（{reason}）',
  'error.cancelled': '已取消。',
  'error.exportFailed': '导出失败。（{reason}）',
  'error.invalidBlueprint': '无法读取该蓝图。（{reason}）',
  'error.unsupported': '此处无法执行该操作。',
  'error.unreachable': 'Sightline 的外壳程序没有响应，它还在运行吗？',
  'error.unexpected': '出现错误。（{reason}）',
  'menu.about': '关于 Sightline',
  'menu.services': '服务',
  'menu.hide': '隐藏 Sightline',
  'menu.hideOthers': '隐藏其他',
  'menu.showAll': '全部显示',
  'menu.quit': '退出 Sightline',
  'menu.window': '窗口',
  'menu.minimize': '最小化',
  'menu.fullScreen': '全屏',
  'menu.close': '关闭窗口',
  'dialog.blueprints': '服务蓝图',
};
