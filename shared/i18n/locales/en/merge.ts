// Bringing two people's changes of one file together, and what changed in it.

export const merge = {
  'merge.clash.field':
    '{type, select, card {Card} step {Step} lane {Lane} phase {Phase} connector {Connector} other {Blueprint}}{named, select, yes { {name}} other {}}: {field, select, title {title} name {name} label {label} kind {kind} detail {details} owner {owner} time {time} image {picture} ends {ends} height {height} width {width} brief_service {service} brief_scenario {scenario} brief_customer {customer} brief_scopeStart {where it begins} brief_scopeEnd {where it ends} brief_state {state} brief_granularity {level of detail} brief_goal {goal} brief_version {version} brief_date {date} other {a field}} changed by both',
  'merge.clash.place': '{type, select, step {Step} other {Card}}{named, select, yes { {name}} other {}} was moved by both',
  'merge.clash.order': 'The order {type, select, cell {in a cell} phase {of the steps{named, select, yes { in {name}} other {}}} other {of lanes or phases}} was changed by both',
  'merge.clash.mineDeleted':
    '{type, select, card {Card} step {Step} lane {Lane} phase {Phase} other {Connector}}{named, select, yes { {name}} other {}}: deleted by you, changed by the other person',
  'merge.clash.theirsDeleted':
    '{type, select, card {Card} step {Step} lane {Lane} phase {Phase} other {Connector}}{named, select, yes { {name}} other {}}: changed by you, deleted by the other person',
  'merge.changes.added':
    '{kind, select, card {{count, plural, one {# card} other {# cards}}} step {{count, plural, one {# step} other {# steps}}} lane {{count, plural, one {# lane} other {# lanes}}} phase {{count, plural, one {# phase} other {# phases}}} other {{count, plural, one {# connector} other {# connectors}}}} added',
  'merge.changes.changed':
    '{kind, select, card {{count, plural, one {# card} other {# cards}}} step {{count, plural, one {# step} other {# steps}}} lane {{count, plural, one {# lane} other {# lanes}}} phase {{count, plural, one {# phase} other {# phases}}} brief {{count, plural, one {# field of the brief} other {# fields of the brief}}} other {{count, plural, one {# connector} other {# connectors}}}} changed',
  'merge.changes.removed':
    '{kind, select, card {{count, plural, one {# card} other {# cards}}} step {{count, plural, one {# step} other {# steps}}} lane {{count, plural, one {# lane} other {# lanes}}} phase {{count, plural, one {# phase} other {# phases}}} other {{count, plural, one {# connector} other {# connectors}}}} deleted',
  'history.merge': 'Merge changes from {name}',
} as const;
