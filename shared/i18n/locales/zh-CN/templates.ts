// 模板：用来开始的，以及自己的。

import type { templates as english } from '../en/templates';

export const templates: Record<keyof typeof english, string> = {
  'action.newFromTemplate': '从模板新建…',
  'action.saveAsTemplate': '另存为模板…',
  'templates.tab': '模板与示例',
  'templates.heading': '模板',
  'templates.text': '每个行业一份完整的蓝图，打开即为新文档。',
  'templates.yours': '我的模板',
  'templates.industries': '按行业',
  'templates.open': '用模板“{title}”新建蓝图',
  'templates.steps': '{count} 个步骤',
  'templates.more': '“{title}”的更多操作',
  'templates.rename': '重命名…',
  'templates.remove': '移除…',
  'templates.newTitle': '从模板新建',
  'templates.search': '搜索模板',
  'templates.none': '没有包含这些词的模板。',
  'templates.saveTitle': '另存为模板',
  'templates.saveText': '保存后显示在首页的“我的模板”中。不含撤销历史、评论和私密备注。',
  'templates.renameTitle': '重命名模板',
  'templates.name': '名称',
  'templates.save': '保存模板',
  'templates.renameDone': '重命名',
  'templates.saved': '“{title}”已存入我的模板。',
  'templates.removeTitle': '移除模板“{title}”？',
  'templates.removeText': '已用它创建的蓝图不受影响。此操作无法撤销。',
  'templates.removeDone': '移除模板',
};
