// Which findings are listed: how grave they are, with how many there are of each, and whether only those of what is
// selected. The numbers help to find one's way; they are no score.

import { ToggleGroup } from 'radix-ui';
import { SquareDashedMousePointer } from 'lucide-react';
import { SEVERITIES, type Finding, type Severity } from '#shared/checks/check';
import { IconButton } from '../../ui/IconButton';
import { Tooltip } from '../../ui/Tooltip';
import { useTranslate } from '../../ui/translateContext';
import { SeverityIcon } from './SeverityIcon';

export interface Filter {
  readonly severities: readonly Severity[];
  readonly onlySelected: boolean;
}

export const EVERYTHING: Filter = { severities: SEVERITIES, onlySelected: false };

interface ChecksFilterProps {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function ChecksFilter({ findings, filter, onFilter }: ChecksFilterProps) {
  const t = useTranslate();
  const countOf = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return (
    <div className="checks-filter">
      <ToggleGroup.Root
        className="checks-severities"
        type="multiple"
        aria-label={t('checks.severities')}
        value={[...filter.severities]}
        onValueChange={(next) => onFilter({ ...filter, severities: SEVERITIES.filter((severity) => next.includes(severity)) })}
      >
        {SEVERITIES.map((severity) => {
          const name = t(`checks.${severity}`, { count: countOf(severity) });
          return (
            <Tooltip key={severity} text={name}>
              <ToggleGroup.Item className="checks-severity" value={severity} aria-label={name}>
                <SeverityIcon severity={severity} />
                {countOf(severity)}
              </ToggleGroup.Item>
            </Tooltip>
          );
        })}
      </ToggleGroup.Root>
      <IconButton
        icon={SquareDashedMousePointer}
        size="small"
        side="left"
        label={t('checks.onlySelected')}
        pressed={filter.onlySelected}
        onClick={() => onFilter({ ...filter, onlySelected: !filter.onlySelected })}
      />
    </div>
  );
}
