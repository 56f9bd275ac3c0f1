// Sets how a persona feels in a step, from −2 to 2: a point of the emotion curve. Dragging it is one undo step.

import { putAnalysisRecord, recordOf } from '../../blueprint/analysisCollections';
import { emotionIsPossible } from '../../blueprint/analysisInvariants';
import type { Persona } from '../../blueprint/analysisRecords';
import type { PersonaId } from '../../blueprint/recordIds';
import type { BlueprintState, StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { firstRefusal, gone, needsStep } from '../parts/refusals';

export interface SetEmotionArgs {
  readonly step: StepId;
  readonly persona: PersonaId;
  readonly state: BlueprintState;
  /** −2 … 2; undefined: no point. */
  readonly value: number | undefined;
  /** The persona, where the blueprint does not have it yet: the first point of the first curve brings its own. */
  readonly newPersona?: Persona | undefined;
}

export const setEmotion: Command<SetEmotionArgs> = {
  id: 'setEmotion',
  label: () => ({ key: 'history.setEmotion' }),
  can: (blueprint, { step, persona, value, newPersona }) => firstRefusal(
    needsStep(blueprint, step),
    !recordOf(blueprint, 'personas', persona) && newPersona?.id !== persona && gone,
    value !== undefined && !emotionIsPossible(value) && { key: 'refuse.score' },
  ),
  run(draft, { step: id, persona, state, value, newPersona }) {
    const step = draft.steps[id];
    if (!step) return;
    if (newPersona && !recordOf(draft, 'personas', persona)) putAnalysisRecord(draft, 'personas', { ...newPersona });
    if (value !== undefined) {
      const emotions = (step.emotions ??= {});
      (emotions[state] ??= {})[persona] = value;
      return;
    }
    const points = step.emotions?.[state];
    if (!step.emotions || !points) return;
    delete points[persona];
    if (Object.keys(points).length === 0) delete step.emotions[state];
    if (Object.keys(step.emotions).length === 0) delete step.emotions;
  },
  mergeKey: ({ step, persona, state }) => `setEmotion:${step}:${persona}:${state}`,
};
