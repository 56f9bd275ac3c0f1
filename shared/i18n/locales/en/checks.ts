// Blueprint checks: what each is called, why it matters, what it says where it finds something, and what fixes are called.

export const checks = {
  'check.B01.name': 'Lanes in order',
  'check.B01.why':
    'From top to bottom: physical evidence, customer, frontstage, backstage, support (Bitner, Ostrom & Morgan 2008). The lines of interaction, visibility and internal interaction lie on the borders between them; the line of visibility is below the frontstage, although many articles draw it above.',
  'check.B01.found':
    '{named, select, yes {The lane {name} holds {kind, select, evidence {physical evidence} customer {customer actions} frontstage {frontstage actions} backstage {backstage actions} other {support processes}} and} other {The lane of {kind, select, evidence {physical evidence} customer {customer actions} frontstage {frontstage actions} backstage {backstage actions} other {support processes}}}} stands too {up, select, yes {low. Move it up} other {high. Move it down}} to its place.',
  'check.B01.fix': 'Move to its place',
  'check.B02.name': 'Customer actions',
  'check.B02.why': 'A service blueprint is read from the customer’s side: everything else answers to what the customer does.',
  'check.B02.noLane': 'There is no lane for customer actions. Add one.',
  'check.B02.fix': 'Add the lane',
  'check.B02.noCard': 'There is no customer action yet. Begin with what the customer does, step by step.',
  'check.B03.name': 'The customer in every phase',
  'check.B03.why':
    'Phases divide the customer’s journey. One in which the customer does nothing is usually internal work that belongs below the line of visibility, in a phase of the journey.',
  'check.B03.found':
    '{named, select, yes {Phase {name}} other {Phase {n}}} has no customer action. Say what the customer does in it, or join it with another.',
  'check.B04.name': 'Evidence for customer actions',
  'check.B04.why':
    'Customers can’t touch a service, so they judge it by what they see, hear, touch, smell and taste. Bitner, Ostrom & Morgan (2008) put evidence above every customer action.',
  'check.B04.found':
    '{count, plural, one {{named, select, yes {{name}} other {This card}} has} other {# customer actions have}} no evidence. Add what the customer perceives in this step.',
  'check.B05.name': 'Frontstage meets the customer',
  'check.B05.why':
    'An action is frontstage because the customer takes part in it or sees it. One without a counterpart in the customer’s lane is either not connected yet, or backstage.',
  'check.B05.found':
    '{named, select, yes {{name}} other {This card}} is connected with no customer action. Connect it with what the customer does then, or move it backstage.',
  'check.B06.name': 'The customer left alone',
  'check.B06.why':
    'Three customer actions in a row without any contact often mean that something is missing on the sheet (a website, a machine, a sign that serves the customer) or in the service.',
  'check.B06.found':
    '{named, select, yes {From {name} to {last}} other {Here}}: {count} customer actions in a row with nothing frontstage. Add who or what serves the customer there.',
  'check.B07.name': 'Backstage supports the frontstage',
  'check.B07.why':
    'Backstage work is on the sheet for what it makes possible in front of the customer. Without a connector nobody sees what would fail if it were left out.',
  'check.B07.found':
    '{named, select, yes {{name}} other {This card}} supports no frontstage action. Connect it with what it prepares or completes.',
  'check.B08.name': 'Support processes connected',
  'check.B08.why': 'Systems and suppliers serve somebody inside. The connector across the line of internal interaction says whom.',
  'check.B08.found':
    '{named, select, yes {{name}} other {This card}} is connected with nothing. Connect it with the action that depends on it.',
  'check.B09.name': 'Connectors that skip the frontstage',
  'check.B09.why':
    'A connector across the line of interaction is a direct contact, and what is below the line of visibility the customer never sees. A contact by phone, e-mail or chat alone is backstage in Bitner’s blueprints: give the backstage card that channel.',
  'check.B09.support':
    'The customer is connected with {named, select, yes {{name}} other {a support process}} directly. Put the frontstage action in between.',
  'check.B09.backstage':
    'The customer meets {named, select, yes {{name}} other {a backstage action}} unseen. Say by which channel (phone, e-mail, chat), or put a frontstage action in between.',
  'check.B10.name': 'Evidence out of sight',
  'check.B10.why': 'Evidence is what the customer perceives; nothing below the line of visibility is perceived.',
  'check.B10.found':
    '{named, select, yes {{name}} other {This card}} is evidence below the line of visibility. Move it up, or make it an action.',
  'check.B10.fix': 'Move to the evidence lane',
  'check.B11.name': 'Dead ends',
  'check.B11.why':
    'What a flow leads to goes on somewhere; otherwise the reader asks what happens then, and so does the person who does the work.',
  'check.B11.found':
    '{named, select, yes {{name}} other {This card}} is reached by a flow and leads nowhere. Connect it with what happens next, or with an end.',
  'check.B12.name': 'Cards that nothing connects',
  'check.B12.why': 'A blueprint tells how things hang together. A card without any connector is outside the story.',
  'check.B12.found': '{named, select, yes {{name}} other {This card}} is connected with nothing. Connect it, or make it a note.',
  'check.B13.name': 'Exits of decisions',
  'check.B13.why': 'A decision with one exit decides nothing, and an exit without a label doesn’t say in which case it is taken.',
  'check.B13.exits':
    '{named, select, yes {{name}} other {This decision}} has {count, plural, =0 {no exit} other {only one exit}}. Draw one for each outcome.',
  'check.B13.label':
    'The exit from {named, select, yes {{name}} other {this decision}} to {to} has no label. Say in which case it is taken.',
  'check.B14.name': 'Flows that run backwards',
  'check.B14.why':
    'Time runs from left to right. What goes back to an earlier step is rework, drawn as a loop, so that it is not counted as progress.',
  'check.B14.found': 'The flow from {named, select, yes {{name}} other {this card}} to {to} runs backwards. Make it a loop.',
  'check.B14.fix': 'Make it a loop',
  'check.B15.name': 'Broken connectors',
  'check.B15.why': 'A connector joins two different cards, and one of a kind between them says all.',
  'check.B15.dangles': 'A connector has lost the card that it joined. Remove it.',
  'check.B15.self': 'A connector joins {named, select, yes {{name}} other {a card}} with {to} itself. Remove it.',
  'check.B15.repeats':
    'A connector from {named, select, yes {{name}} other {this card}} to {to} says what another says already. Remove one of them.',
  'check.B15.fix': 'Remove it',
  'check.B16.name': 'Fail points',
  'check.B16.why':
    'Shostack (1984) marks where a service can fail so that the failure is designed for: somebody owns it, its cause is known, and there is a countermeasure.',
  'check.B16.found':
    '{named, select, yes {{name}} other {This card}} is a fail point. Still missing: {a, select, owner {owner} cause {cause} countermeasure {countermeasure} other {}}{b, select, cause {, cause} countermeasure {, countermeasure} other {}}{c, select, countermeasure {, countermeasure} other {}}.',
  'check.B17.name': 'Pain points and opportunities',
  'check.B17.why':
    'From a pain point follows an opportunity, and from that a plan that somebody carries out by a date, with a measure that tells whether it helped.',
  'check.B17.painPoint':
    '{named, select, yes {{name}} other {This pain point}} is a pain point without an opportunity. Say what could be better.',
  'check.B17.opportunity':
    '{named, select, yes {{name}} other {This opportunity}} is an opportunity. Still missing: {a, select, owner {owner} measure {measure} target {target} date {date} other {}}{b, select, measure {, measure} target {, target} date {, date} other {}}{c, select, target {, target} date {, date} other {}}{d, select, date {, date} other {}}.',
  'check.B18.name': 'Waits',
  'check.B18.why':
    'Waiting weighs more in memory than its minutes. Its length, held against what customers accept, tells whether it needs work.',
  'check.B18.duration': '{named, select, yes {{name}} other {This wait}} is a wait without a duration. Give its time.',
  'check.B18.tolerance':
    '{named, select, yes {{name}} other {This wait}} can take {time, number} min; customers accept {tolerance, number}. Shorten it, or make it bearable.',
  'check.B19.name': 'Missing times',
  'check.B19.why':
    'Journeys can be compared and added up only if their actions have times. A blueprint without any times need not have them.',
  'check.B19.found': '{named, select, yes {{name}} other {This card}} has no time, while others have one. Give it a time.',
  'check.B19.most':
    '{count, number} of {all, number} customer actions have no time, so that times can’t be added up. Give the rest a time where it matters.',
  'check.B20.name': 'Owners and handoffs',
  'check.B20.why':
    'Work without an owner is left to chance, and most things get lost where work goes from one owner to another. What is handed over, and how, belongs on the connector.',
  'check.B20.owner': '{named, select, yes {{name}} other {This card}} has no owner. Say who is responsible.',
  'check.B20.most': '{count, number} of {all, number} actions have no owner. Say who is responsible.',
  'check.B20.handoff': 'Handoff from {from} to {to} at {title}, with nothing noted. Note at the connector what is handed over.',
  'check.B21.name': 'Evidence and assumptions',
  'check.B21.why':
    'What was observed can be looked up, if its source is named. What is assumed may be wrong, so a step that rests on assumptions alone is worth a look on site.',
  'check.B21.source': '{named, select, yes {{name}} other {This card}} was observed, but has no source. Say where it is known from.',
  'check.B21.measure': 'A measurement of {date} was observed, but has no source. Say where it is known from.',
  'check.B21.assumed':
    '{named, select, yes {Step {name}} other {Step {n}}} rests on assumptions alone. Observe it, or ask somebody who does it.',
  'check.B22.name': 'Moments of truth',
  'check.B22.why':
    'A moment of truth decides what the customer thinks of the service (Normann 1984; Carlzon 1987). It has a standard, is measured, and belongs to somebody.',
  'check.B22.found':
    '{named, select, yes {{name}} other {This card}} is a moment of truth. Still missing: {a, select, standard {standard} measure {measure} owner {owner} other {}}{b, select, measure {, measure} owner {, owner} other {}}{c, select, owner {, owner} other {}}.',
  'check.B23.name': 'Scores below target',
  'check.B23.why':
    'A score that misses its target is either understood (a pain point says why) or being worked on (a plan says how). Otherwise nobody has looked.',
  'check.B23.found':
    '{measure, select, csat {CSAT} ces {CES} nps {NPS} servqual {SERVQUAL} importance {Importance} time {Time} cost {Cost} satisfaction {Satisfaction} loyalty {Loyalty} churn {Churn} repurchase {Repurchase} conversion {Conversion} other {Recommendation}} is {value, number} where the target is {target, number}, and no pain point or plan says why or how. Add one.',
  'check.B24.name': 'Touchpoints of one name',
  'check.B24.why':
    'Customers expect the same thing under the same name. Different channels or standards mean either two touchpoints, which need two names, or an inconsistency.',
  'check.B24.found':
    '{count, number} touchpoints are called {name} and differ in {what, select, channels {channels} other {standard}}. Make them alike, or name them apart.',
  'check.B25.name': 'Long titles',
  'check.B25.why':
    'A title is read at a glance, from some distance when the sheet hangs on a wall. What needs more words has room in the details.',
  'check.B25.cut':
    '{named, select, yes {{name}} other {This name}} does not fit and is cut, on the screen and in print. Shorten it, or make its steps wider.',
  'check.B25.long': 'The title {name} takes {count, number} lines. Shorten it and put the rest into the details.',
  'check.B25.label': 'The label {name} is cut, on the screen and in print. Shorten it; what is noted at a handoff has room of its own.',
  'check.B26.name': 'Two things at once',
  'check.B26.why':
    'A step is one moment. Two actions of one person in it leave open which comes first; a connector, or a step of its own, says so.',
  'check.B26.found':
    '{count, plural, =2 {{named, select, yes {{name}} other {This card}} and {other}} other {{named, select, yes {{name}} other {This card}}, {other} and more}} are done by one actor at the same time. Connect them in order, or put them into different steps.',
  'check.B27.name': 'Owner as the customer sees it',
  'check.B27.why': 'Customers turn to whom they think responsible. Where that is somebody else, they are sent from one to another.',
  'check.B27.found':
    '{named, select, yes {{name}} other {This card}} belongs to {owner}, but customers hold {perceived} responsible. Make it plain, or see that both work together.',
  'check.B28.name': 'Brief',
  'check.B28.why':
    'Whoever gets the sheet later needs to know whose journey it shows, through which service, from where to where, and how old it is. NN/g’s template opens with this.',
  'check.B28.found':
    'The brief is incomplete. Still missing: {a, select, scenario {scenario} customer {customer} scope {scope (start and end)} date {date} other {}}{b, select, customer {, customer} scope {, scope (start and end)} date {, date} other {}}{c, select, scope {, scope (start and end)} date {, date} other {}}{d, select, date {, date} other {}}.',
  'check.B29.name': 'Size of the sheet',
  'check.B29.why':
    'Beyond about twelve phases or 120 cards nobody takes a sheet in at once. An overview and a blueprint for each part are read more easily.',
  'check.B29.found':
    'This blueprint has {what, select, phases {{phases, number} phases} other {{cards, number} cards}}. Consider splitting it into several that refer to one another.',
  'check.B29.split': 'Split into linked files…',
  'check.B30.name': 'Missing files',
  'check.B30.why':
    'A sheet that is passed on without its pictures, or that points to a blueprint that is gone, tells only part of the story.',
  'check.B30.card': 'The picture of {named, select, yes {{name}} other {this card}} is missing. Choose it again.',
  'check.B30.persona': 'The picture of the persona {name} is missing. Choose it again.',
  'check.B30.logo': 'The logo is missing. Choose it again.',
  'check.B30.linked': 'The linked blueprint {name} can’t be found beside this file. Choose where it is now, or remove the link.',
  'check.B30.overview': 'The blueprint of the whole service, {name}, can’t be found beside this file. Put it back there, or remove the link.',
  'check.B30.detail': 'The blueprint that shows this phase in detail, {name}, can’t be found beside this file. Put it back there, or remove the link.',
  'check.B30.choose': 'Choose its file…',
  'check.B30.unlink': 'Remove the link',
} as const;
