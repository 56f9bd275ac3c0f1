// How the personas feel in one step: as it is and as it should be.

import { useStore } from 'zustand';
import { emotionOf } from '#shared/blueprint/emotionCurves';
import { STATES } from '#shared/blueprint/records';
import { setEmotion } from '#shared/commands/analysis/setEmotion';
import { activePersona, activeState, drawCurveOf, emotionArgs } from '../../../editor/emotion/emotionPoints';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useEditor, useExecute } from '../../editorContext';
import { CurveMark } from './CurveMark';
import { EmotionInput } from './EmotionInput';
import { useCurveNames } from './useCurveNames';
import './EmotionTable.css';

export function CellEmotions({ step }: { readonly step: string }) {
  const t = useTranslate();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const personas = useCurveNames();
  useStore(editor.session, (session) => session.emotion);
  const [active, drawn] = [activePersona(editor), activeState(editor)];
  return (
    <section className="emotion-section" aria-label={t('emotion.curves')}>
      <table className="emotion-table emotion-table-cell">
        <thead>
          <tr>
            <th scope="col">{t('emotion.persona')}</th>
            {STATES.map((state) => <th key={state} scope="col">{t(`emotion.${state}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {personas.map(({ id, name, rank }) => (
            <tr key={rank}>
              <th scope="row" title={name}><span className="emotion-name"><CurveMark rank={rank} /><span>{name}</span></span></th>
              {STATES.map((state) => (
                <td key={state} aria-current={id === active && state === drawn}>
                  <EmotionInput
                    label={t('emotion.of', { persona: name, step: t(`state.${state}`) })}
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
      <p className="panel-note">{t('emotion.cellHint')}</p>
    </section>
  );
}
