// Whom the service is for, who makes it work, and who does what in each step.

import { personasInOrder, recordsOf } from '../../blueprint/analysisCollections';
import { raciName, ringName } from '../../blueprint/analysisNames';
import type { Persona, Stakeholder } from '../../blueprint/analysisRecords';
import { RACI_ROLES, STAKEHOLDER_RINGS } from '../../blueprint/analysisValues';
import { stepOrder } from '../../blueprint/queries';
import { ringsChart } from '../charts/ringsChart';
import { stepName } from '../placeNames';
import type { ReportBlock, ReportContext, ReportProfile } from '../report';

/** Stakeholders in one table of roles; more would leave no room for their names. */
const MOST_COLUMNS = 8;

export function peopleSection(context: ReportContext): readonly ReportBlock[] {
  const stakeholders = stakeholdersInOrder(context);
  return [...personas(context), ...rings(context, stakeholders), ...raci(context, stakeholders)];
}

function stakeholdersInOrder({ blueprint }: ReportContext): Stakeholder[] {
  const all = Object.values(recordsOf(blueprint, 'stakeholders'));
  return STAKEHOLDER_RINGS.flatMap((ring) => all.filter((one) => one.ring === ring));
}

function personas({ blueprint, t }: ReportContext): ReportBlock[] {
  const profileOf = ({ name, role = '', about, goals, image: hash }: Persona, i: number): ReportProfile => {
    const image = hash === undefined ? undefined : blueprint.images[hash];
    return {
      name: name || t('sheet.persona', { n: i + 1 }), role,
      ...(image && { image: { hash: image.id, width: image.width, height: image.height } }),
      texts: [{ head: t('people.about'), text: about ?? '' }, { head: t('people.goals'), text: goals ?? '' }].filter(({ text }) => text !== ''),
    };
  };
  const people = personasInOrder(blueprint).map(profileOf);
  return people.length === 0 ? [] : [{ type: 'profiles', title: t('people.personas'), people }];
}

function rings(context: ReportContext, stakeholders: readonly Stakeholder[]): ReportBlock[] {
  const { t } = context;
  if (stakeholders.length === 0) return [];
  return [
    ringsChart(context, t('people.stakeholders'), stakeholders),
    {
      type: 'table', title: '', widths: [8, 32, 20, 40], heads: [t('report.point'), t('field.name'), t('people.ring'), t('people.about')],
      rows: stakeholders.map(({ name, ring, about }, i) => [i + 1, name, t(ringName(ring)), about ?? null]),
    },
  ];
}

function raci({ blueprint, t }: ReportContext, stakeholders: readonly Stakeholder[]): ReportBlock[] {
  const steps = stepOrder(blueprint);
  const involved = stakeholders.filter(({ id }) => steps.some((step) => blueprint.steps[step]?.raci?.[id]));
  if (involved.length === 0) return [];
  const letters = RACI_ROLES.map((role) => t('raci.option', { letter: role, name: t(raciName(role)) })).join(t('sheet.comma'));
  const tables = Math.ceil(involved.length / MOST_COLUMNS);
  // As many in each, rather than one alone in the last.
  const each = Math.ceil(involved.length / tables);
  return [
    ...Array.from({ length: tables }, (_, i) => involved.slice(i * each, (i + 1) * each)).map((some, i): ReportBlock => ({
      type: 'table', title: i === 0 ? t('people.raci') : '', widths: [2.2, ...some.map(() => 1)],
      heads: [t('inspector.step'), ...some.map(({ name }) => name)],
      rows: steps.map((step) => [
        stepName(blueprint, step, t),
        ...some.map(({ id }) => RACI_ROLES.filter((role) => blueprint.steps[step]?.raci?.[id]?.includes(role)).join(' ') || null),
      ]),
    })),
    { type: 'text', text: letters },
  ];
}
