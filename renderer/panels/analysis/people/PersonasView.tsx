// The people whom the service is for, as cards with a picture. Their order is that of the emotion curves: the first five
// are drawn.

import { useRef } from 'react';
import { Plus, Spline, UserRound } from 'lucide-react';
import { personasInOrder } from '#shared/blueprint/analysisCollections';
import { addRecords } from '#shared/commands/analysis/addRecords';
import { removeRecords } from '#shared/commands/analysis/removeRecords';
import { addEmotionLane, hasEmotionLane } from '../../../editor/emotion/addEmotionLane';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useEditor, useExecute } from '../../editorContext';
import { PersonaCard } from './PersonaCard';
import './PersonasView.css';

export function PersonasView() {
  const t = useTranslate();
  const editor = useEditor();
  const execute = useExecute();
  const blueprint = useBlueprint();
  const personas = personasInOrder(blueprint);
  const hasLane = hasEmotionLane(blueprint);
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  function add(): void {
    const id = editor.environment.createId('pe');
    execute(addRecords, { collection: 'personas', records: [{ id, name: t('sheet.persona', { n: personas.length + 1 }) }] });
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>('li:nth-last-child(2) .persona-name input')?.select());
  }
  function addLane(): void {
    // The button is gone then.
    list.current?.querySelector<HTMLElement>('.persona-add button')?.focus();
    addEmotionLane(editor);
  }
  /** The keys go on at the card that takes its place, or where the next would be added. */
  function remove(id: string, index: number): void {
    execute(removeRecords, { collection: 'personas', ids: [id] });
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>('.persona-remove');
      (buttons?.[Math.min(index, buttons.length - 1)] ?? addButton.current)?.focus();
    });
  }
  const button = <Button ref={addButton} icon={Plus} onClick={add}>{t('people.addPersona')}</Button>;
  if (personas.length === 0) return <EmptyState icon={UserRound} title={t('people.noPersonas')} text={t('people.noPersonasText')}>{button}</EmptyState>;
  return (
    <div className="personas">
      <ul ref={list} className="persona-list" aria-label={t('people.personas')}>
        {personas.map((persona, index) => <PersonaCard key={persona.id} persona={persona} index={index} last={personas.length - 1} onRemove={() => remove(persona.id, index)} />)}
        <li className="persona-add">{button}</li>
      </ul>
      {!hasLane && (
        <p className="persona-lane">
          {t('people.noLane')}
          <Button icon={Spline} onClick={addLane}>{t('people.addLane')}</Button>
        </p>
      )}
    </div>
  );
}
