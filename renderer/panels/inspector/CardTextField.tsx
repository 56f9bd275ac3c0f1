// A text that one card or many have: where they differ the field says so, and changes all when it is edited.

import type { CardChanges } from '#shared/blueprint/cardFields';
import type { Card } from '#shared/blueprint/records';
import { setCards } from '../../editor/selection/setCards';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../ui/translateContext';
import { useExecute } from '../editorContext';
import { commonValue } from './commonValue';

interface CardTextFieldProps {
  readonly cards: readonly Card[];
  readonly label: string;
  readonly value: (card: Card) => string | undefined;
  readonly change: (text: string) => CardChanges;
  readonly placeholder?: string;
  readonly hint?: string;
  /** `prose` takes paragraphs. */
  readonly as?: 'line' | 'text' | 'prose';
}

export function CardTextField({ cards, label, value, change, placeholder, hint, as = 'line' }: CardTextFieldProps) {
  const t = useTranslate();
  const execute = useExecute();
  const common = commonValue(cards, (card) => value(card) ?? '');
  const shared = {
    label, hint,
    value: common.mixed ? '' : (common.value ?? ''),
    placeholder: common.mixed ? t('inspector.mixed') : placeholder,
    onCommit: (text: string) => execute(setCards, { cards, change: () => change(text.trim()) }),
  };
  return as === 'line' ? <TextField {...shared} /> : <TextArea {...shared} prose={as === 'prose'} />;
}
