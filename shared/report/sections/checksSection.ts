// What the blueprint checks have found, the gravest first; what somebody has decided to leave stays out.

import { recordsOf } from '../../blueprint/analysisCollections';
import { SEVERITIES } from '../../checks/check';
import { runChecks } from '../../checks/runChecks';
import { commentPlace } from '../placeNames';
import type { ReportBlock, ReportContext } from '../report';

export function checksSection({ blueprint, t, measure }: ReportContext): readonly ReportBlock[] {
  const ignored = recordsOf(blueprint, 'ignored');
  const found = runChecks(blueprint, { measure }).filter(({ key }) => !Object.hasOwn(ignored, key));
  const bySeverity = SEVERITIES.flatMap((severity) => found.filter((finding) => finding.severity === severity));
  if (bySeverity.length === 0) return [];
  return [{
    type: 'table', title: '', widths: [9, 11, 24, 56],
    heads: [t('report.check'), t('report.severity'), t('report.where'), t('report.finding')],
    rows: bySeverity.map(({ check, severity, reason, at }) => [check, t(`report.severity.${severity}`), commentPlace(blueprint, at[0], t), t(reason.key, reason.params)]),
  }];
}
