// Where the text that is typed in place lies, and how it is set, so that it stands where the sheet will show it.

import { cellOf } from '#shared/blueprint/queries';
import type { Box } from '#shared/lib/geometry';
import type { Scene } from '#shared/scene/scene';
import type { SceneTheme } from '#shared/scene/theme';
import type { TextStyle } from '#shared/scene/measure';
import { sizes, type } from '#shared/scene/sizes';
import { laneKind } from '#shared/kinds/lanes/list';
import type { EditingText, Editor } from '../editor/editor';
import { boxOf, cellBox } from '../editor/boxes';
import type { Plane } from '../editor/frozen';

export interface EditingFrame {
  readonly plane: Plane;
  /** Of the text, sheet px. */
  readonly box: Box;
  readonly style: TextStyle;
  /** px */
  readonly lineHeight: number;
  readonly color: string;
  readonly background: string;
  readonly align: 'left' | 'center';
  /** Around the text, sheet px: how far the frame of a new card or a label goes. */
  readonly padding: number;
}

type FrameOf = (editor: Editor, scene: Scene, theme: SceneTheme) => EditingFrame | null;

const NEW_CARD_HEIGHT = 40;

function newCardFrame(lane: string, step: string): FrameOf {
  return (editor, scene, theme) => {
    const cell = cellBox(scene, lane, step);
    if (!cell) return null;
    const last = cellOf(editor.document.getState().blueprint, lane, step).at(-1);
    const above = last ? scene.geometry.cards.get(last)?.box : undefined;
    const y = above ? above.y + above.h + sizes.cardGap : cell.y + (cell.h - NEW_CARD_HEIGHT) / 2;
    const inset = sizes.cardInset + sizes.cardPadding;
    const box = { x: cell.x + inset, y: y + (NEW_CARD_HEIGHT - sizes.cardLine) / 2, w: cell.w - 2 * inset, h: sizes.cardLine };
    return { ...plain(box, theme), padding: (NEW_CARD_HEIGHT - sizes.cardLine) / 2 };
  };
}

function plain(box: Box, theme: SceneTheme): EditingFrame {
  return {
    plane: 'body', box, style: type.card, lineHeight: sizes.cardLine, color: theme.text, background: theme.card,
    align: 'left', padding: 2,
  };
}

function laneFrame(id: string): FrameOf {
  return (editor, scene, theme) => {
    const box = boxOf(scene, { type: 'lane', id });
    const lane = editor.document.getState().blueprint.lanes[id];
    if (!box || !lane) return null;
    const colors = theme.lanes[laneKind(lane.kind).zone];
    const text = { x: box.x + sizes.laneText, y: box.y + box.h / 2 - 18, w: box.w - sizes.laneText - 16, h: 18 };
    return { ...plain(text, theme), plane: 'laneColumn', style: type.laneName, color: colors.ink, background: colors.tint };
  };
}

function headerFrame(ref: { type: 'phase' | 'step'; id: string }): FrameOf {
  return (_editor, scene, theme) => {
    const box = boxOf(scene, ref);
    if (!box) return null;
    const isPhase = ref.type === 'phase';
    const inset = isPhase ? sizes.phaseInset + 12 : 32;
    const text = { x: box.x + inset, y: box.y + (sizes.phaseBar - 18) / 2, w: box.w - inset - 12, h: 18 };
    return {
      ...plain(text, theme), plane: 'header', style: isPhase ? type.phase : type.step,
      color: isPhase ? theme.phaseText : theme.text, background: isPhase ? theme.phaseBar : theme.background,
    };
  };
}

function labelFrame(id: string): FrameOf {
  return (_editor, scene, theme) => {
    const route = scene.geometry.routes.get(id);
    if (!route || route.length < 2) return null;
    const parts = route.slice(1).map((p, i) => ({ a: route[i] ?? p, b: p }));
    const length = ({ a, b }: (typeof parts)[number]): number => Math.hypot(b.x - a.x, b.y - a.y);
    const { a, b } = parts.reduce((best, part) => (length(part) > length(best) ? part : best));
    const box = { x: (a.x + b.x) / 2 - 60, y: (a.y + b.y) / 2 - 8, w: 120, h: 16 };
    return { ...plain(box, theme), style: type.connectorLabel, lineHeight: 16, background: theme.background, align: 'center' };
  };
}

function frameOf(editing: EditingText): FrameOf {
  switch (editing.type) {
    case 'newCard': return newCardFrame(editing.lane, editing.step);
    case 'card': return (_editor, scene, theme) => {
      const card = scene.geometry.cards.get(editing.id);
      return card ? plain(card.title, theme) : null;
    };
    case 'lane': return laneFrame(editing.id);
    case 'phase': case 'step': return headerFrame({ type: editing.type, id: editing.id });
    case 'connector': return labelFrame(editing.id);
  }
}

/** The frame of what is being typed; null when the sheet doesn't show it. */
export function editingFrame(editor: Editor, editing: EditingText, theme: SceneTheme): EditingFrame | null {
  return frameOf(editing)(editor, editor.scene(), theme);
}
