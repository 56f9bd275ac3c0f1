// The command palette: a field, and below it what the typed letters mean. The focus stays in the field; the arrow keys
// move through the list, Enter does it, and whoever had the focus before has it again when it is done.

import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog as Radix } from 'radix-ui';
import { Search } from 'lucide-react';
import { locales, translator } from '#shared/i18n/translator';
import { actions } from '../../actions/list';
import { focusDialog, useFocusBack } from '../../ui/dialogFocus';
import { useLocale, useTranslate } from '../../ui/translateContext';
import type { OpenQuestion } from '../dialogStack';
import { useServices } from '../servicesContext';
import { paletteGroups, type PaletteEntry, type PaletteGroup } from './paletteEntries';
import { PaletteList } from './PaletteList';
import { placesOf } from './places';
import './PaletteDialog.css';

function usePaletteGroups(typed: string, { context, recent }: OpenQuestion<'palette'>['input']): PaletteGroup[] {
  const t = useTranslate();
  const locale = useLocale();
  const { platform } = useServices();
  const places = useMemo(() => (context.editor ? placesOf(context.editor, t) : []), [context, t]);
  const others = useMemo(() => locales.filter(({ id }) => id !== locale).map(({ id }) => translator(id)), [locale]);
  return useMemo(
    () => paletteGroups(typed, { actions, context, places, recent, platform, t, others }),
    [typed, context, places, recent, platform, t, others],
  );
}

/** Where a key leads in a list of that length; null: it is the field's key. */
function moved(at: number, length: number, key: string): number | null {
  if (length === 0) return null;
  switch (key) {
    case 'ArrowDown': return (at + 1) % length;
    case 'ArrowUp': return (at - 1 + length) % length;
    case 'PageDown': return Math.min(length - 1, at + 8);
    case 'PageUp': return Math.max(0, at - 8);
    default: return null;
  }
}

export function PaletteDialog({ input, answer }: OpenQuestion<'palette'>) {
  const t = useTranslate();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const groups = usePaletteGroups(typed, input);
  const entries = groups.flatMap((group) => group.entries);
  const focusBack = useFocusBack();
  const chosenRef = useRef<PaletteEntry | null>(null);

  function choose(entry: PaletteEntry | undefined): void {
    if (!entry || entry.disabledReason !== undefined) return;
    chosenRef.current = entry;
    answer(entry.id);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const next = moved(at, entries.length, event.key);
    if (next === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (next === null) choose(entries[at]);
    else setAt(next);
  }
  /** Only now, with the focus where it was: what is chosen may move it on. */
  function closed(event: Event): void {
    focusBack(event);
    chosenRef.current?.run();
  }
  return (
    <Radix.Root open onOpenChange={(open) => !open && answer(null)}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-scrim palette-scrim" />
        <Radix.Content className="dialog palette" aria-describedby={undefined} onOpenAutoFocus={focusDialog} onCloseAutoFocus={closed}>
          <Radix.Title className="visually-hidden">{t('palette.title')}</Radix.Title>
          <PaletteField
            listId={listId}
            marked={entries.length > 0 ? `${listId}-${at}` : undefined}
            placeholder={t(input.context.editor ? 'palette.placeholder' : 'palette.placeholderHome')}
            typed={typed}
            onKeyDown={onKeyDown}
            onTyped={(text) => {
              setTyped(text);
              setAt(0);
            }}
          />
          <PaletteList id={listId} groups={groups} at={at} onPoint={setAt} onChoose={choose} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface PaletteFieldProps {
  readonly listId: string;
  /** The id of the marked entry. */
  readonly marked: string | undefined;
  readonly placeholder: string;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function PaletteField({ listId, marked, placeholder, typed, onTyped, onKeyDown }: PaletteFieldProps) {
  const t = useTranslate();
  return (
    <div className="palette-field">
      <Search size={18} strokeWidth={1.75} aria-hidden />
      <input
        className="palette-input"
        data-autofocus
        role="combobox"
        aria-label={t('palette.title')}
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={marked}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
