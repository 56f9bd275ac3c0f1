// Colleagues who share a file: the person's own name, who is changing it, and conflict copies of it.

import type { team as en } from '../en/team';

export const team: Record<keyof typeof en, string> = {
  'action.yourName': '您的姓名…',
  'yourName.title': '您的姓名',
  'yourName.text': '与您共用文件的同事会看到它：在您修改文件时，以及在您保存之后。',
  'yourName.label': '姓名',
  'yourName.hint': '留空则使用此电脑上的名称“{name}”。',
  'yourName.noHint': '留空则同事看到的是“有人”。',
  'yourName.save': '使用此姓名',
  'presence.somebody': '有人',
  'presence.short': '{more, plural, =0 {{name} 正在编辑} other {{name} 和另外 {more} 人正在编辑}}',
  'presence.since': '{name} 自{when, select, today {} other {{at, date, medium}}} {at, time, ::HHmm} 起正在编辑',
  'presence.hint': '您可以继续编辑，更改会合并。',
  'copies.found': '此文档还有另一个版本：“{name}”{known, select, yes {，由 {by} 保存} other {}}。',
  'copies.merge': '合并…',
  'copies.notNow': '暂不',
  'copies.contained': '“{name}”中的全部内容均已包含在此文档中。',
  'copies.discard': '将该副本移至回收站',
  'copies.leave': '保留',
  'copies.inBin': '“{name}”已移至回收站。',
  'copies.kept': '此处没有回收站，“{name}”已移至 {place}。',
  'copies.failed': '无法移动“{name}”。{reason}',
};
