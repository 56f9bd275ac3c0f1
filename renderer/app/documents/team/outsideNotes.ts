// What is said, quietly, about what others have done to the file: who, and what, and a way to see it.

import type { Blueprint } from '#shared/blueprint/records';
import type { SelectionRef } from '#shared/history/history';
import type { Label } from '#shared/history/label';
import { describeChanges } from '#shared/merge/describeChanges';
import { reveal } from '../../../editor/camera/cameraMoves';
import type { DocumentsEnvironment, OpenDocument } from '../openDocument';
import type { TheirVersion } from './theirVersion';

/** Kinds of changes that are named; more would not be read. */
const MOST_NAMED = 3;

type Manner = 'outside.reloaded' | 'outside.merged';

/** Cards, where there are any: they are what people look for. */
function shownRefs(refs: readonly SelectionRef[]): readonly SelectionRef[] {
  const cards = refs.filter(({ type }) => type === 'card');
  return cards.length > 0 ? cards : refs;
}

function show({ editor }: OpenDocument, refs: readonly SelectionRef[]): void {
  editor.select(refs);
  reveal(editor, refs);
}

/** Says what came in with their version, where `before` is what was shown until now. */
export function noteChanges({ toasts, translate }: DocumentsEnvironment, document: OpenDocument, theirs: TheirVersion, before: Blueprint, manner: Manner): void {
  const t = translate();
  const { labels, refs } = describeChanges(before, document.editor.document.getState().blueprint);
  if (labels.length === 0 && manner === 'outside.reloaded') return;
  const named = labels.slice(0, MOST_NAMED).map(({ key, params }) => t(key, params)).join(t('outside.comma'));
  const changes = labels.length > MOST_NAMED ? t('outside.more', { changes: named }) : named;
  const who = { named: theirs.by ? 'yes' : 'no', name: theirs.by };
  const text = labels.length === 0 ? t('outside.same', who) : t(manner, { ...who, changes });
  const shown = shownRefs(refs);
  toasts.show({ text, ...(shown.length > 0 && { action: { label: t('outside.show'), run: () => show(document, shown) } }) });
}

/** Says that clashes have to be settled before the document is saved, and leads there. */
export function noteClashes(document: OpenDocument, { by }: TheirVersion, clashes: number, settle: () => void): void {
  const { notice } = document;
  const text: Label = { key: 'outside.clashes', params: { named: by ? 'yes' : 'no', name: by, count: clashes } };
  const dismiss = (): void => notice.setState(null, true);
  const run = (): void => {
    dismiss();
    settle();
  };
  notice.setState({ text, actions: [{ label: 'outside.settle', run }, { label: 'outside.later', run: dismiss }] }, true);
}
