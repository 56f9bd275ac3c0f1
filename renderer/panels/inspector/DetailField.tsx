// A card's details: typed as text with a little Markdown, and read with bold, italic, links and lists while nobody types.
// Formatting goes through the browser's own editing, so that the field's undo takes it back.

import { Bold, Italic, Link, List } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { useId, type KeyboardEvent } from 'react';
import { hasMarkup } from '#shared/lib/richText';
import { platform } from '../../actions/platform';
import { formatShortcut } from '../../actions/shortcuts';
import { Field } from '../../ui/Field';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { useDraft } from '../../ui/useDraft';
import { useShownText } from '../../ui/useShownText';
import { goOnInList, makeLink, toggleList, toggleMark } from './formatting';
import type { TextEdit, TextSelection } from './formatting';
import { RichText } from './RichText';
import './DetailField.css';

interface DetailFieldProps {
  readonly value: string;
  readonly placeholder: string;
  readonly onCommit: (text: string) => void;
}

const EDITS = {
  bold: (at: TextSelection) => toggleMark(at, '**'),
  italic: (at: TextSelection) => toggleMark(at, '*'),
  link: makeLink,
  list: toggleList,
} satisfies Record<string, (at: TextSelection) => TextEdit>;

/** Returns whether there was something to do. */
function format(area: HTMLTextAreaElement | null, edit: (at: TextSelection) => TextEdit | null): boolean {
  const done = area && edit({ text: area.value, start: area.selectionStart, end: area.selectionEnd });
  if (!done) return false;
  const { from, to, insert, start, end } = done;
  area.focus();
  area.setSelectionRange(from, to);
  if (from !== to || insert !== '') document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
  area.setSelectionRange(start, end);
  return true;
}

function editFor(event: KeyboardEvent): ((at: TextSelection) => TextEdit) | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return null;
  const key = event.key.toLowerCase();
  return key === 'b' ? EDITS.bold : key === 'i' ? EDITS.italic : null;
}

export function DetailField({ value, placeholder, onCommit }: DetailFieldProps) {
  const t = useTranslate();
  const id = useId();
  const draft = useDraft(value, onCommit);
  const { value: shown, ...events } = draft.field;
  const area = useShownText(shown);
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    const edit = editFor(event);
    if (edit) format(area.current, edit);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) draft.commit();
    else if (event.key === 'Enter' && !event.shiftKey && format(area.current, goOnInList)) return event.preventDefault();
    else if (event.key === 'Escape' && draft.isChanged()) {
      event.stopPropagation();
      return draft.revert();
    } else return;
    event.preventDefault();
  }
  const button = (edit: keyof typeof EDITS, icon: typeof Bold, shortcut?: string) => (
    <Toolbar.Button asChild>
      <IconButton
        icon={icon} label={t(`detail.${edit}`)} shortcut={shortcut && formatShortcut(shortcut, platform)} size="small"
        onMouseDown={(event) => event.preventDefault()} onClick={() => format(area.current, EDITS[edit])}
      />
    </Toolbar.Button>
  );
  return (
    <div className="detail">
      <Field id={id} label={t('field.detail')}>
        <div className={`text-area text-area-prose ${hasMarkup(draft.text) ? 'detail-marked' : ''}`} data-text={`${draft.text}\n`}>
          <textarea
            ref={area} id={id} className="input" rows={1} placeholder={placeholder} maxLength={4000}
            {...events} onKeyDown={onKeyDown}
          />
          {hasMarkup(draft.text) && <RichText text={draft.text} className="detail-shown" />}
        </div>
      </Field>
      <Toolbar.Root className="detail-tools" aria-label={t('detail.tools')}>
        {button('bold', Bold, 'Mod+B')}
        {button('italic', Italic, 'Mod+I')}
        {button('link', Link)}
        {button('list', List)}
      </Toolbar.Root>
    </div>
  );
}
