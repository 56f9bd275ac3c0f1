// A blueprint in several files: splitting it, and the links between the whole and the phases in detail.

import { FolderOpen, Split, SquareArrowOutUpRight, Unlink2 } from 'lucide-react';
import type { LinkPlace } from '#shared/blueprint/fileLinks';
import { removeLink } from '#shared/commands/parts/removeLink';
import type { PhaseId } from '#shared/blueprint/records';
import type { MessageKey } from '#shared/i18n/messages';
import type { Editor } from '../../editor/editor';
import { onlySelected } from '../../editor/selection/selection';
import type { Action, ActionContext } from '../action';
import { whenOpen } from '../guards';

function selectedPhase({ session, document }: Editor): PhaseId | null {
  const id = onlySelected(session.getState().selection, 'phase');
  return id && document.getState().blueprint.phases[id] ? id : null;
}

function splitRefusal({ document }: Editor): MessageKey | null {
  const { blueprint, file } = document.getState();
  if (blueprint.phaseOrder.length < 2) return 'disabled.onePhase';
  return file ? null : 'disabled.splitNotSaved';
}

const detailOf = (editor: Editor) => editor.document.getState().blueprint.phases[selectedPhase(editor) ?? '']?.detail;

export const splitIntoFiles: Action = {
  id: 'splitIntoFiles',
  group: 'arrange',
  label: 'action.splitIntoFiles',
  icon: Split,
  disabled: whenOpen(splitRefusal),
  run: ({ app }) => app.splitIntoFiles([]),
};

export const splitPhaseOff: Action = {
  id: 'splitPhaseOff',
  group: 'arrange',
  label: 'action.splitPhaseOff',
  icon: Split,
  disabled: whenOpen((editor) => (selectedPhase(editor) ? splitRefusal(editor) ?? (detailOf(editor) ? 'disabled.isDetail' : null) : 'disabled.notOnePhase')),
  run({ app, editor }) {
    const phase = editor && selectedPhase(editor);
    if (phase) app.splitIntoFiles([phase]);
  },
};

/** Calls with where the link of the selected phase is kept. */
function onDetail(run: (context: ActionContext, place: LinkPlace) => void): Action['run'] {
  return (context) => {
    const phase = context.editor && selectedPhase(context.editor);
    if (phase) run(context, { type: 'detail', phase });
  };
}

const OVERVIEW: LinkPlace = { type: 'overview' };

function unlink({ editor }: ActionContext, place: LinkPlace): void {
  if (editor) removeLink(place, (command, args) => void editor.execute(command, args));
}

const needsDetail = whenOpen((editor) => {
  if (!selectedPhase(editor)) return 'disabled.notOnePhase';
  return detailOf(editor) ? null : 'disabled.noDetail';
});
const needsOverview = whenOpen(({ document }) => (document.getState().blueprint.overview ? null : 'disabled.noOverview'));

export const openDetail: Action = {
  id: 'openDetail',
  group: 'arrange',
  label: 'action.openDetail',
  icon: SquareArrowOutUpRight,
  disabled: needsDetail,
  run: onDetail(({ app }, place) => app.openLinked(place)),
};

export const chooseDetail: Action = {
  id: 'chooseDetail',
  group: 'arrange',
  label: 'action.chooseDetail',
  icon: FolderOpen,
  disabled: whenOpen((editor) => (selectedPhase(editor) ? null : 'disabled.notOnePhase')),
  run: onDetail(({ app }, place) => app.chooseLinked(place)),
};

export const unlinkDetail: Action = {
  id: 'unlinkDetail',
  group: 'arrange',
  label: 'action.unlinkDetail',
  icon: Unlink2,
  disabled: needsDetail,
  run: onDetail(unlink),
};

export const openOverview: Action = {
  id: 'openOverview',
  group: 'file',
  label: 'action.openOverview',
  icon: SquareArrowOutUpRight,
  disabled: needsOverview,
  run: ({ app }) => app.openLinked(OVERVIEW),
};

export const chooseOverview: Action = {
  id: 'chooseOverview',
  group: 'file',
  label: 'action.chooseOverview',
  icon: FolderOpen,
  disabled: needsOverview,
  run: ({ app }) => app.chooseLinked(OVERVIEW),
};

export const unlinkOverview: Action = {
  id: 'unlinkOverview',
  group: 'file',
  label: 'action.unlinkOverview',
  icon: Unlink2,
  disabled: needsOverview,
  run: (context) => unlink(context, OVERVIEW),
};
