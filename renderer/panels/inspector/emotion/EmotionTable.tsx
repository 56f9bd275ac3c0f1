// All emotions of a blueprint as numbers: steps by personas, of the current or the future state. A persona's head says
// whose curve is drawn on the sheet, and chooses it.

import { useStore } from 'zustand';
import { emotionOf } from '#shared/blueprint/emotionCurves';
import { stepOrder } from '#shared/blueprint/queries';
import { STATES } from '#shared/blueprint/records';
import { setEmotion } from '#shared/commands/analysis/setEmotion';
import { stepName } from '#shared/report/placeNames';
import { activePersona, activeState, drawCurveOf, emotionArgs } from '../../../editor/emotion/emotionPoints';
import { Segmented } from '../../../ui/Segmented';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useEditor, useExecute } from '../../editorContext';
import { CurveMark } from './CurveMark';
import { EmotionInput } from './EmotionInput';
import { useCurveNames } from './useCurveNames';
import './EmotionTable.css';

export function EmotionTable() {
  const t = useTranslate();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const execute = useExecute();
  useStore(editor.session, (session) => session.emotion);
  const personas = useCurveNames();
  const active = activePersona(editor);
  const state = activeState(editor);
  const table = (
    <table className="emotion-table">
      <thead>
        <tr>
          <th scope="col">{t('inspector.step')}</th>
          {personas.map(({ id, name, rank }) => (
            <th key={rank} scope="col">
              <button type="button" className="emotion-persona" title={name} aria-label={t('emotion.draw', { persona: name })} aria-pressed={id === active} onClick={() => drawCurveOf(editor, id, state)}>
                <CurveMark rank={rank} state={state} />
                <span>{name}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stepOrder(blueprint).map((step) => (
          <tr key={step}>
            <th scope="row" title={stepName(blueprint, step, t)}>{stepName(blueprint, step, t)}</th>
            {personas.map(({ id, name, rank }) => (
              <td key={rank}>
                <EmotionInput
                  label={t('emotion.of', { persona: name, step: stepName(blueprint, step, t) })}
                  value={id === null ? undefined : emotionOf(blueprint, step, id, state)}
                  onCommit={(value) => execute(setEmotion, { ...emotionArgs(editor, { step, persona: id, state }), value })}
                  onFocus={() => drawCurveOf(editor, id, state)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <section className="emotion-section" aria-label={t('emotion.curves')}>
      <Segmented
        label={t('emotion.curves')}
        value={state}
        segments={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(next) => drawCurveOf(editor, active, next)}
      />
      {table}
      <p className="panel-note">{t('emotion.hint')}</p>
    </section>
  );
}
