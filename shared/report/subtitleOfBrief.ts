// What stands under a report's title: the brief, a line each for what belongs together.

import type { Brief } from '../blueprint/records';
import type { Translate } from '../i18n/messages';

/** Lines; those that say nothing are left out. */
export function subtitleOfBrief({ service, scenario, customer, scopeStart, scopeEnd, state, goal, version, date, authors }: Brief, t: Translate): string[] {
  const scope = scopeStart && scopeEnd ? t('sheet.scope', { start: scopeStart, end: scopeEnd })
    : scopeStart ? t('sheet.scopeFrom', { start: scopeStart }) : scopeEnd ? t('sheet.scopeTo', { end: scopeEnd }) : '';
  const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(t('sheet.separator'));
  const named = (name: string, text: string): string => (text ? t('report.of', { name, place: text }) : '');
  return [
    joined(service, scenario),
    joined(named(t('brief.customer'), customer), scope, t(`state.${state}`)),
    named(t('brief.goal'), goal),
    joined(named(t('brief.version'), version), date),
    named(t('brief.authors'), authors.join(t('sheet.comma'))),
  ].filter(Boolean);
}
