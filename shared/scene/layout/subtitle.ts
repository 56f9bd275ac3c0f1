// The line under the title: what the brief says, in the order in which a reader asks — for whom, which case, from where to
// where, now or planned, which version. Dates are put together from messages, since `Intl` differs between machines.

import type { Brief } from '../../blueprint/records';
import type { Translate } from '../../i18n/messages';

export interface SubtitleParts {
  readonly brief: boolean;
  readonly date: boolean;
}

/** @param shown what the sheet's style lets be seen; the version goes with the brief */
export function subtitle(brief: Brief, translate: Translate, shown: SubtitleParts = { brief: true, date: true }): string {
  const version = [
    shown.brief && brief.version ? versionText(brief.version, translate) : '',
    shown.date ? dateText(brief.date, translate) : '',
  ].filter(Boolean);
  const about = shown.brief ? [brief.customer, brief.scenario, scope(brief, translate), translate(`state.${brief.state}`)] : [];
  const parts = [...about, version.join(translate('sheet.comma'))];
  return parts.filter(Boolean).join(translate('sheet.separator'));
}

function scope({ scopeStart: start, scopeEnd: end }: Brief, translate: Translate): string {
  if (start && end) return translate('sheet.scope', { start, end });
  if (start) return translate('sheet.scopeFrom', { start });
  return end ? translate('sheet.scopeTo', { end }) : '';
}

/** "v1.0" for "1.0"; what already reads as a version stays. */
function versionText(version: string, translate: Translate): string {
  return /^\d/.test(version) ? translate('sheet.version', { version }) : version;
}

/** "21 Nov 2026" for "2026-11-21"; anything else as it is. */
function dateText(date: string, translate: Translate): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return date;
  return translate('sheet.date', { year: String(match[1]), month: String(Number(match[2])), day: String(Number(match[3])) });
}
