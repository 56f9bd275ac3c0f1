// Adds a stakeholder by name, or everybody who owns a card and is none yet.

import { useState, type FormEvent, type MouseEvent } from 'react';
import { Plus, UsersRound } from 'lucide-react';
import { recordsOf } from '#shared/blueprint/analysisCollections';
import { addRecords } from '#shared/commands/analysis/addRecords';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useEditor, useExecute } from '../../editorContext';
import { ownersToAdd } from './ownersToAdd';
import './AddStakeholders.css';

interface AddStakeholdersProps {
  readonly field: (element: HTMLInputElement | null) => void;
  /** Called before somebody is added. */
  readonly onAdd?: () => void;
}

export function AddStakeholders({ field, onAdd }: AddStakeholdersProps) {
  const t = useTranslate();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const [name, setName] = useState('');
  const owners = ownersToAdd(blueprint, Object.values(recordsOf(blueprint, 'stakeholders')));
  function add(names: readonly string[]): void {
    onAdd?.();
    const records = names.map((one) => ({ id: editor.environment.createId('st'), name: one, ring: 'middle' as const }));
    execute(addRecords, { collection: 'stakeholders', records });
  }
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim()) add([name.trim()]);
    setName('');
  }
  function addOwners(event: MouseEvent): void {
    // The button is gone then.
    event.currentTarget.parentElement?.querySelector('input')?.focus();
    add(owners);
  }
  return (
    <div className="people-add">
      <form className="people-add-one" onSubmit={onSubmit}>
        <input ref={field} className="input" value={name} maxLength={120} autoComplete="off" aria-label={t('people.newStakeholder')} placeholder={t('people.newStakeholder')} onChange={(event) => setName(event.target.value)} />
        <Button icon={Plus} type="submit" disabled={name.trim() === ''}>{t('people.add')}</Button>
      </form>
      {owners.length > 0 && <Button variant="quiet" icon={UsersRound} title={owners.join(t('sheet.comma'))} onClick={addOwners}>{t('people.addOwners', { count: owners.length })}</Button>}
    </div>
  );
}
