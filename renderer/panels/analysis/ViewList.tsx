// The views of the analysis to choose from, in the order of the cycle.

import { Tabs } from 'radix-ui';
import { useTranslate } from '../../ui/translateContext';
import { ANALYSIS_STAGES, ANALYSIS_VIEWS } from './analysisViews';

export function ViewList() {
  const t = useTranslate();
  return (
    <Tabs.List className="analysis-views" aria-label={t('analysis.views')}>
      {ANALYSIS_STAGES.map((stage) => {
        const views = ANALYSIS_VIEWS.filter((one) => one.stage === stage);
        if (views.length === 0) return null;
        return (
          <div key={stage} role="presentation" className="analysis-stage">
            {stage !== 'overview' && <p className="analysis-stage-name">{t(`analysis.stage.${stage}`)}</p>}
            {views.map(({ id, name, icon: Icon }) => (
              <Tabs.Trigger key={id} value={id} className="analysis-view">
                <Icon size={15} strokeWidth={1.75} aria-hidden />
                <span>{t(name)}</span>
              </Tabs.Trigger>
            ))}
          </div>
        );
      })}
    </Tabs.List>
  );
}
