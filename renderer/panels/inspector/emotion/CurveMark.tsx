// The point by which a persona's curve is known on the sheet: the same shape and colour.

import { useStore } from 'zustand';
import type { BlueprintState } from '#shared/blueprint/records';
import { emotionPoint } from '#shared/scene/emit/emotionLook';
import { screenTheme } from '../../../editor/sceneSource';
import { useEditor } from '../../editorContext';

interface CurveMarkProps {
  /** Of the persona among those that are drawn. */
  readonly rank: number;
  readonly state?: BlueprintState;
}

/** CSS px. */
const SIZE = 14;

export function CurveMark({ rank, state = 'asIs' }: CurveMarkProps) {
  const { environment } = useEditor();
  useStore(environment.preferences);
  useStore(environment.prefersDark);
  const point = emotionPoint({ x: SIZE / 2, y: SIZE / 2 }, rank, state, screenTheme(environment));
  return (
    <svg className="curve-mark" width={SIZE} height={SIZE} aria-hidden>
      {point.type === 'circle' && <circle cx={point.cx} cy={point.cy} r={point.r} fill={point.fill} stroke={point.stroke?.color} strokeWidth={point.stroke?.width} />}
      {point.type === 'path' && <path d={point.segments.map((part) => part.join(' ')).join('')} fill={point.fill} stroke={point.stroke?.color} strokeWidth={point.stroke?.width} />}
    </svg>
  );
}
