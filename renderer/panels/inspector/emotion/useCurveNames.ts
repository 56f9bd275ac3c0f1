// Whose curves can be drawn, by name: the first five personas or, where there is none yet, the one that the first point
// will bring.

import { drawnPersonas } from '#shared/blueprint/emotionCurves';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';

export interface CurveName {
  /** Null: not there yet. */
  readonly id: string | null;
  readonly name: string;
  readonly rank: number;
}

export function useCurveNames(): readonly CurveName[] {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const personas = drawnPersonas(blueprint);
  if (personas.length === 0) return [{ id: null, name: blueprint.brief.customer.trim() || t('emotion.firstPersona'), rank: 0 }];
  return personas.map(({ id, name }, rank) => ({ id, name: name || t('sheet.persona', { n: rank + 1 }), rank }));
}
