// The find bar over the sheet: what is looked for, how often it is there, and what it shall become.

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { CaseSensitive, ChevronDown, ChevronRight, ChevronUp, X } from 'lucide-react';
import { useStore } from 'zustand';
import { actionOf } from '../../actions/list';
import { formatShortcut } from '../../actions/shortcuts';
import { closeFind, goToHit, hitsOf, lookFor, openFind, replaceAllHits, replaceHit } from '../../editor/find/finding';
import type { FindState } from '../../editor/editor';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useEditor } from '../editorContext';
import { FoundIn } from './FoundIn';
import './FindBar.css';

interface FindBarProps {
  /** Gives the focus back to the sheet. */
  readonly onClosed: () => void;
  readonly onReplaced: (count: number) => void;
}

export function FindBar(props: FindBarProps) {
  const editor = useEditor();
  const find = useStore(editor.session, (session) => session.find);
  return find?.open ? <OpenFindBar {...props} find={find} /> : null;
}

function useFocusWhenAsked(asked: number) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, [asked]);
  return ref;
}

/** Keys that work wherever in the bar the focus is. */
function useKeys(onKeyDown: (event: globalThis.KeyboardEvent) => void) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const bar = ref.current;
    bar?.addEventListener('keydown', onKeyDown);
    return () => bar?.removeEventListener('keydown', onKeyDown);
  });
  return ref;
}

/** How the keys of an action are written; these are the same everywhere. */
function keysOf(id: string): string | undefined {
  const [shortcut] = actionOf(id)?.shortcuts ?? [];
  return shortcut && formatShortcut(shortcut, 'other');
}

function OpenFindBar({ find, onClosed, onReplaced }: FindBarProps & { readonly find: FindState }) {
  const t = useTranslate();
  const editor = useEditor();
  // Renders again when the text changes under it.
  useBlueprint();
  const hits = hitsOf(editor);
  const { length: count } = hits;
  const queryRef = useFocusWhenAsked(find.asked);
  const [replacement, setReplacement] = useState('');
  const none = count === 0 ? t('find.none') : undefined;

  function close(): void {
    closeFind(editor);
    onClosed();
  }
  function replaceAll(): void {
    onReplaced(replaceAllHits(editor, replacement));
    // The button can't be pressed any more and would lose the focus.
    queryRef.current?.focus();
  }
  const barRef = useKeys((event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'F3' || (event.key === 'Enter' && event.target === queryRef.current)) goToHit(editor, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return (
    <search ref={barRef} className="find" aria-label={t('find.name')}>
      <div className="find-row">
        <IconButton icon={find.replacing ? ChevronDown : ChevronRight} size="small" label={t('find.showReplace')} aria-expanded={find.replacing}
          onClick={() => (find.replacing ? editor.session.setState({ find: { ...find, replacing: false } }) : openFind(editor, true))} />
        <div className="find-field">
          <input ref={queryRef} className="input" aria-label={t('find.query')} placeholder={t('find.query')} autoComplete="off" spellCheck={false}
            value={find.query} onChange={(event) => lookFor(editor, { query: event.target.value })} />
          <span className={`find-count ${find.query && none ? 'find-count-none' : ''}`} role="status">
            {find.query && (none ?? (find.at < 0 ? t('find.hits', { count }) : t('find.count', { at: Math.min(find.at + 1, count), count })))}
          </span>
        </div>
        <IconButton icon={CaseSensitive} size="small" label={t('find.matchCase')} pressed={find.matchCase} onClick={() => lookFor(editor, { matchCase: !find.matchCase })} />
        <IconButton icon={ChevronUp} size="small" label={t('action.findPrevious')} shortcut={keysOf('findPrevious')} disabledReason={none} onClick={() => goToHit(editor, -1)} />
        <IconButton icon={ChevronDown} size="small" label={t('action.findNext')} shortcut={keysOf('findNext')} disabledReason={none} onClick={() => goToHit(editor, 1)} />
        <IconButton icon={X} size="small" label={t('app.close')} shortcut={keysOf('deselect')} onClick={close} />
      </div>
      <FoundIn hit={hits[find.at]} at={find.at} />
      {find.replacing && (
        <ReplaceRow text={replacement} none={none} onText={setReplacement} onOne={() => replaceHit(editor, replacement)}
          onAll={replaceAll} />
      )}
    </search>
  );
}

interface ReplaceRowProps {
  readonly text: string;
  /** Why there is nothing to replace. */
  readonly none: string | undefined;
  readonly onText: (text: string) => void;
  readonly onOne: () => void;
  readonly onAll: () => void;
}

function ReplaceRow({ text, none, onText, onOne, onAll }: ReplaceRowProps) {
  const t = useTranslate();
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) onAll();
    else onOne();
  }
  return (
    <div className="find-row find-replace">
      <input className="input" aria-label={t('find.replacement')} placeholder={t('find.replacement')} autoComplete="off"
        value={text} onChange={(event) => onText(event.target.value)} onKeyDown={onKeyDown} />
      <Button disabled={none !== undefined} title={none} onClick={onOne}>{t('find.replace')}</Button>
      <Button disabled={none !== undefined} title={none} onClick={onAll}>{t('find.replaceAll')}</Button>
    </div>
  );
}
