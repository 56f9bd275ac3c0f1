// The columns of RACI: the step, what is wrong with who is accountable in it, and one for each stakeholder.

import type { ReactNode } from 'react';
import { raciName } from '#shared/blueprint/analysisNames';
import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { RACI_ROLES, type RaciRole } from '#shared/blueprint/analysisValues';
import type { Blueprint } from '#shared/blueprint/records';
import type { Translate } from '#shared/i18n/messages';
import { stepName } from '#shared/report/placeNames';
import type { Column } from '../../../ui/table/column';
import { raciText, type RaciRow } from './raciRows';

interface RaciTable {
  readonly blueprint: Blueprint;
  readonly stakeholders: readonly Stakeholder[];
  readonly t: Translate;
  readonly assign: (step: string, stakeholder: string, roles: readonly RaciRole[]) => void;
}

export function raciColumns(table: RaciTable): readonly Column<RaciRow>[] {
  const { blueprint, stakeholders, t } = table;
  return [
    { id: 'step', head: t('inspector.step'), width: 180, value: ({ step }) => stepName(blueprint, step, t), order: ({ index }) => index },
    {
      id: 'phase', head: t('inspector.phase'), width: 120, groups: true, extra: true,
      value: ({ phase }) => blueprint.phases[phase]?.name || t('untitled.phase'), order: ({ phase }) => blueprint.phaseOrder.indexOf(phase),
    },
    {
      id: 'check', head: t('raci.check'), width: 210, groups: true,
      value: (row) => checkOf(row, t),
      order: ({ accountable, isFilled }) => (accountable === 1 ? 2 : isFilled ? 0 : 1),
      show: (row) => checkShown(row, t),
    },
    ...stakeholders.map((stakeholder) => stakeholderColumn(stakeholder, table)),
  ];
}

function stakeholderColumn({ id, name }: Stakeholder, { t, assign }: RaciTable): Column<RaciRow> {
  return {
    id: `st:${id}`, head: name, width: 104,
    value: ({ roles }) => raciText(roles[id] ?? []) || null,
    show: (row) => lettersShown(row, id, t),
    edit: {
      type: 'several', letters: true, current: ({ roles }) => roles[id] ?? [],
      commit: ({ step }, next) => assign(step, id, RACI_ROLES.filter((role) => next.includes(role))),
      options: RACI_ROLES.map((value) => ({ value, label: t('raci.option', { letter: value, name: t(raciName(value)) }) })),
    },
  };
}

/** A second one who is accountable is marked in the cell too, since the check may be out of sight. */
function lettersShown({ roles, accountable }: RaciRow, stakeholder: string, t: Translate): ReactNode {
  return RACI_ROLES.filter((role) => roles[stakeholder]?.includes(role)).map((role) => {
    const isTooMany = role === 'A' && accountable > 1;
    const title = isTooMany ? t('raci.accountable', { count: accountable }) : t(raciName(role));
    return <span key={role} className={`raci-letter raci-${role} ${isTooMany ? 'raci-twice' : ''}`} title={title}>{role}</span>;
  });
}

function checkShown(row: RaciRow, t: Translate): ReactNode {
  return <span className={row.accountable === 1 || !row.isFilled ? 'raci-calm' : 'raci-wrong'}>{checkOf(row, t)}</span>;
}

function checkOf({ accountable, isFilled }: RaciRow, t: Translate): string {
  if (!isFilled) return t('raci.empty');
  return accountable === 1 ? t('raci.one') : t('raci.accountable', { count: accountable });
}
