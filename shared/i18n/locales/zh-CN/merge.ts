// 合并两个人对同一文件的更改。

export const merge = {
  'merge.clash.field':
    '{type, select, card {卡片} step {步骤} lane {泳道} phase {阶段} connector {连接线} other {蓝图}}{named, select, yes {{name}} other {}}：双方都更改了{field, select, title {标题} name {名称} label {标签} kind {类型} detail {详情} owner {负责人} time {时间} image {图片} ends {两端} height {高度} width {宽度} brief_service {服务} brief_scenario {场景} brief_customer {顾客} brief_scopeStart {起点} brief_scopeEnd {终点} brief_state {状态} brief_granularity {颗粒度} brief_goal {业务目标} brief_version {版本} brief_date {日期} other {某个字段}}',
  'merge.clash.place': '{type, select, step {步骤} other {卡片}}{named, select, yes {{name}} other {}}被双方移动到不同位置',
  'merge.clash.order': '双方都更改了{type, select, cell {单元格内} phase {{named, select, yes {{name}} other {}}中步骤} other {泳道或阶段}}的顺序',
  'merge.clash.mineDeleted':
    '{type, select, card {卡片} step {步骤} lane {泳道} phase {阶段} other {连接线}}{named, select, yes {{name}} other {}}：你已删除，对方有更改',
  'merge.clash.theirsDeleted':
    '{type, select, card {卡片} step {步骤} lane {泳道} phase {阶段} other {连接线}}{named, select, yes {{name}} other {}}：你有更改，对方已删除',
  'merge.changes.added':
    '新增 {kind, select, card {{count} 张卡片} step {{count} 个步骤} lane {{count} 条泳道} phase {{count} 个阶段} other {{count} 条连接线}}',
  'merge.changes.changed':
    '更改 {kind, select, card {{count} 张卡片} step {{count} 个步骤} lane {{count} 条泳道} phase {{count} 个阶段} brief {{count} 项概要} other {{count} 条连接线}}',
  'merge.changes.removed':
    '删除 {kind, select, card {{count} 张卡片} step {{count} 个步骤} lane {{count} 条泳道} phase {{count} 个阶段} other {{count} 条连接线}}',
  'history.merge': '合并来自{name}的更改',
} as const;
