// One persona: picture, name, role, what there is to know, what it wants. Each field is one undo step.

import { useRef } from 'react';
import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react';
import type { Persona } from '#shared/blueprint/analysisRecords';
import { MOST_CURVES } from '#shared/blueprint/emotionCurves';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { movePersona } from '#shared/commands/analysis/movePersona';
import { IconButton } from '../../../ui/IconButton';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useTranslate } from '../../../ui/translateContext';
import { useExecute } from '../../editorContext';
import { CurveMark } from '../../inspector/emotion/CurveMark';
import { PersonaPicture } from './PersonaPicture';
import { usePersonaPicture } from './usePersonaPicture';

interface PersonaCardProps {
  readonly persona: Persona;
  /** Its place among all, from 0. */
  readonly index: number;
  readonly last: number;
  readonly onRemove: () => void;
}

export function PersonaCard({ persona, index, last, onRemove }: PersonaCardProps) {
  const t = useTranslate();
  const execute = useExecute();
  const { id, name } = persona;
  const card = useRef<HTMLLIElement>(null);
  const picture = usePersonaPicture(card, id);
  const change = (changes: Partial<Record<'name' | 'role' | 'about' | 'goals', string>>): void =>
    execute(changeRecords, { collection: 'personas', ids: [id], changes });
  const move = (to: number): void => execute(movePersona, { id, index: to });
  return (
    <li ref={card} className={`persona ${picture.isOver ? 'persona-over' : ''}`} aria-label={name} {...picture.drop}>
      <div className="persona-head">
        <PersonaPicture persona={persona} onPicture={picture.take} />
        <div className="persona-names">
          <div className="persona-name"><TextField label={t('field.name')} value={name} placeholder={t('sheet.persona', { n: index + 1 })} maxLength={80} onCommit={(text) => change({ name: text.trim() })} /></div>
          <TextField label={t('people.role')} value={persona.role ?? ''} placeholder={t('people.rolePlaceholder')} maxLength={160} onCommit={(text) => change({ role: text.trim() })} />
        </div>
      </div>
      <TextArea label={t('people.about')} value={persona.about ?? ''} prose onCommit={(text) => change({ about: text.trim() })} />
      <TextArea label={t('people.goals')} value={persona.goals ?? ''} prose onCommit={(text) => change({ goals: text.trim() })} />
      <div className="persona-tools">
        <span className="persona-curve">{index < MOST_CURVES ? <><CurveMark rank={index} />{t('people.curve')}</> : t('people.noCurve')}</span>
        <IconButton icon={ArrowLeft} size="small" side="top" label={t('people.earlier')} disabledReason={index === 0 ? t('people.isFirst') : undefined} onClick={() => move(index - 1)} />
        <IconButton icon={ArrowRight} size="small" side="top" label={t('people.later')} disabledReason={index === last ? t('people.isLast') : undefined} onClick={() => move(index + 1)} />
        <IconButton className="persona-remove" icon={Trash2} size="small" side="top" label={t('people.remove', { name })} onClick={onRemove} />
      </div>
    </li>
  );
}
