// How personas feel from step to step, as it is and as it should be.

import { drawnPersonas, emotionCurves, emotionOf, type EmotionCurve } from '../../blueprint/emotionCurves';
import { stepOrder } from '../../blueprint/queries';
import { emotionChart } from '../charts/emotionChart';
import { stepName } from '../placeNames';
import type { ReportBlock, ReportContext } from '../report';

export function emotionsSection(context: ReportContext): readonly ReportBlock[] {
  const { blueprint, t } = context;
  const byRank = emotionCurves(blueprint).toSorted((a, b) => a.rank - b.rank);
  if (byRank.length === 0) return [];
  const steps = stepOrder(blueprint);
  const personas = drawnPersonas(blueprint);
  const nameOf = ({ rank, state }: EmotionCurve): string => t('report.curve', { name: personas[rank]?.name || t('sheet.persona', { n: rank + 1 }), state: t(`state.${state}`) });
  const felt = steps.map((step) => byRank.map(({ persona, state }) => emotionOf(blueprint, step, persona, state)));
  return [
    emotionChart(context, { title: '', curves: byRank, steps: steps.length }),
    {
      type: 'table', title: '', widths: [3, ...byRank.map(() => 1.2)], amounts: byRank.map((_, i) => i + 1),
      heads: [t('inspector.step'), ...byRank.map(nameOf)],
      rows: steps.map((step, i) => [stepName(blueprint, step, t), ...(felt[i] ?? []).map((value) => (value === undefined ? null : t('report.signed', { value })))]),
    },
  ];
}
