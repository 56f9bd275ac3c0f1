// What one check has found, under its name and why it matters. Of many findings only the first are listed until more are
// asked for: a list of a thousand is read by nobody and would hold up the page.

import { memo, useState } from 'react';
import { Info } from 'lucide-react';
import type { Blueprint } from '#shared/blueprint/records';
import { checks } from '#shared/checks/list';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { findingPlace } from './findingPlace';
import type { FindingGroup } from './findingGroups';
import { FindingRow } from './FindingRow';
import { SeverityIcon } from './SeverityIcon';

/** Findings at first, and how many come at a time. */
const FIRST = 12;
const NEXT = 100;

interface FindingGroupViewProps {
  readonly group: FindingGroup;
  /** What it was found in. */
  readonly blueprint: Blueprint;
  /** The key of the finding that was gone to last; it is always listed. */
  readonly at: string | null;
}

export const FindingGroupView = memo(function FindingGroupView({ group, blueprint, at }: FindingGroupViewProps) {
  const { check: id, severity, findings } = group;
  const t = useTranslate();
  const [asked, setAsked] = useState(FIRST);
  const [explained, setExplained] = useState(false);
  const check = checks.find((other) => other.id === id);
  if (!check) return null;
  const shown = Math.max(asked, findings.findIndex(({ key }) => key === at) + 1);
  const left = findings.length - shown;
  return (
    <section className="findings">
      <div className="findings-heading">
        <SeverityIcon severity={severity} />
        <h3 className="findings-name"><span className="visually-hidden">{t('checks.severity', { severity })} </span>{t(check.name)}</h3>
        <span className="findings-count">{findings.length}</span>
        <IconButton icon={Info} size="small" side="left" label={t('checks.why')} pressed={explained} onClick={() => setExplained(!explained)} />
      </div>
      {explained && <p className="findings-why"><span className="findings-id">{check.id}</span> {t(check.why)}</p>}
      <ul>
        {findings.slice(0, shown).map((finding) => (
          <FindingRow key={finding.key} finding={finding} place={findingPlace(blueprint, finding, t)} current={finding.key === at} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="findings-more" onClick={() => setAsked(shown + NEXT)}>
          {t('checks.showMore', { count: Math.min(left, NEXT) })}
        </button>
      )}
    </section>
  );
});
