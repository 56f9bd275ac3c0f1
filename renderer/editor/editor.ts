// The editor of one document: its stores and the only ways to change them. No React, no Konva, so that tests drive it
// without a page. Each piece of state has one owner: what is in the file (document), what is on this screen (session),
// what the person likes (preferences, shared by all documents).

import type { StoreApi } from 'zustand/vanilla';
import type { Command, Refusal } from '#shared/commands/command';
import type { CardAxis, InsightKind } from '#shared/blueprint/analysisValues';
import type { Blueprint } from '#shared/blueprint/records';
import type { History, HistoryBranch, SelectionRef } from '#shared/history/history';
import type { Label } from '#shared/history/label';
import type { Scene } from '#shared/scene/scene';
import type { TextMeasurer } from '#shared/scene/measure';
import type { FileInfo } from '#shared/api/fields';
import type { Preferences } from '#shared/api/preferences';
import type { CreateId } from '#shared/lib/ids';
import type { Box, Point } from '#shared/lib/geometry';
import type { EmotionPlace } from './emotion/emotionPlace';
import type { ChecksState } from './checks/checksState';

export interface DocumentState {
  readonly blueprint: Blueprint;
  readonly history: History;
  /** Where it is saved; null: not yet. */
  readonly file: FileInfo | null;
  /** Hash of the file's bytes as last read or written. */
  readonly fileHash: string | null;
  /** The history entry that the file holds; `undefined` before the first save of a new document. */
  readonly savedEntry: string | null | undefined;
}

/** Sheet point at the canvas' top left corner is (x, y); one sheet px is `zoom` CSS px. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The text being typed in place. */
export type EditingText =
  | { readonly type: 'card' | 'lane' | 'phase' | 'step' | 'connector'; readonly id: string; readonly initial?: string }
  | NewCardText;

/** A card that will exist once it has a title; until then it is a preview. */
export interface NewCardText {
  readonly type: 'newCard';
  /** The id that it will have. */
  readonly id: string;
  readonly lane: string;
  readonly step: string;
  readonly initial?: string;
  /** The card that it will be connected from, and the id of that connector. */
  readonly connectFrom?: string;
  readonly connectorId?: string;
  /** Where its step will be added, when that does not exist yet either. */
  readonly newStep?: { readonly phase: string; readonly index: number };
}

/** Several things selected by keys: where that began, and where it was led to. */
export interface SelectionRange {
  readonly from: SelectionRef;
  readonly to: SelectionRef;
}

export interface SessionState {
  readonly viewport: Viewport;
  /** CSS px of the canvas. */
  readonly canvas: { readonly width: number; readonly height: number };
  readonly selection: readonly SelectionRef[];
  /** Where the selection was extended to by keys; null once anything else is selected. */
  readonly range: SelectionRange | null;
  /** An uncommitted run of a command, shown in place of the document while a gesture lasts. */
  readonly preview: Blueprint | null;
  readonly editing: EditingText | null;
  readonly tool: 'select' | 'hand' | 'connect';
  readonly hover: SelectionRef | null;
  /** While connecting or dragging: what the pointer is over and whether it may be dropped there. */
  readonly dropTarget: { readonly ref: SelectionRef; readonly allowed: boolean; /** Why not. */ readonly reason?: Refusal } | null;
  /** The half-drawn connector, in sheet px. */
  readonly rubber: { readonly from: Point; readonly to: Point } | null;
  /** The gutter that a part of a connector is being led to, its y or x in sheet px; null: back to where routing puts it. */
  readonly bending: { readonly axis: 'h' | 'v'; readonly at: number | null; readonly allowed: boolean } | null;
  /** The marquee, in sheet px. */
  readonly marquee: Box | null;
  /** The handle, edge or "+" that the pointer is over. */
  readonly affordance: Affordance | null;
  /** Cards that a gesture is carrying: where each is now, in sheet px. They are drawn as lifted. */
  readonly carried: ReadonlyMap<string, Point> | null;
  /** The lanes, phases or steps that a gesture is moving to another place, and where the pointer has them, in sheet px. */
  readonly movedHeader: { readonly refs: readonly SelectionRef[]; readonly at: Point } | null;
  /** Where a connector is being made from by keyboard; the target is the drop target. */
  readonly connectingFrom: string | null;
  /** Whose emotion curve is being drawn, and which; null: the first persona's, of the blueprint's own state. */
  readonly emotion: { readonly persona: string | null; readonly state: Blueprint['brief']['state'] | null };
  /** What is being looked for; null before the find bar was first opened. */
  readonly find: FindState | null;
  /** Which cards are shown while the rest is dimmed; null: no filter. */
  readonly filter: CardFilter | null;
  /** What an action asks a panel to begin; the panel takes it and sets it back. */
  readonly asked: AskedOfPanel | null;
}

/** A new insight about the selected cards, a new comment on what is selected, or to show a comment that there is. */
export type AskedOfPanel =
  | { readonly type: 'insight'; readonly kind: InsightKind }
  | { readonly type: 'comment' }
  | { readonly type: 'thread'; readonly id: string };

/** What cards are filtered by. */
export type FilterKey = CardAxis | 'flag' | 'lane';

export interface CardFilter {
  /** The wanted values of each axis that wants some. */
  readonly wanted: Readonly<Partial<Record<FilterKey, readonly string[]>>>;
  /** Counts how often the bar was asked for, so that asking again brings the focus back to it. */
  readonly asked: number;
}

export interface FindState {
  readonly open: boolean;
  /** Whether the bar offers to replace. */
  readonly replacing: boolean;
  readonly query: string;
  readonly matchCase: boolean;
  /** Which of the hits is shown; -1 before the first was gone to. */
  readonly at: number;
  /** Counts how often the bar was asked for, so that asking again brings the focus back to it. */
  readonly asked: number;
}

/** Small things around what is selected or hovered that can be grabbed or pressed. */
export type Affordance =
  | { readonly type: 'connect'; readonly card: string; readonly side: 'left' | 'right' | 'top' | 'bottom' }
  | { readonly type: 'span'; readonly card: string }
  | { readonly type: 'end'; readonly connector: string; readonly end: 'from' | 'to' }
  | { readonly type: 'bend'; readonly connector: string; readonly index: number; readonly axis: 'h' | 'v' }
  | { readonly type: 'addPhase' | 'addStep' | 'addLane' }
  | { readonly type: 'border'; readonly border: { readonly type: 'step' | 'lane'; readonly id: string } }
  | { readonly type: 'collapse'; readonly lane: string }
  | { readonly type: 'comment'; readonly thread: string }
  | { readonly type: 'emotion'; readonly place: EmotionPlace };

export interface EditorEnvironment {
  readonly createId: CreateId;
  /** ms since 1970 */
  readonly now: () => number;
  readonly measure: TextMeasurer;
  readonly preferences: StoreApi<Preferences>;
  /** Whether the system asks for dark colours, for the theme `system`. */
  readonly prefersDark: StoreApi<{ readonly dark: boolean }>;
  /** What colleagues know the person by; absent or empty: nobody knows. */
  readonly person?: () => string;
  /** Throws where a command broke an invariant; for development and tests. */
  readonly check?: (blueprint: Blueprint) => void;
}

export interface Editor {
  readonly document: StoreApi<DocumentState>;
  readonly session: StoreApi<SessionState>;
  /** What the checks have found; `followChecks` keeps it up to date. */
  readonly checks: StoreApi<ChecksState>;
  readonly environment: EditorEnvironment;
  /** The picture of what is shown now (preview or document) in the current language and theme; the same object until that changes. */
  scene(): Scene;
  /** Makes the picture anew, as opening the document or exporting it would: connectors may have gone other ways from edit to edit. */
  redraw(): void;
  /** Called whenever `scene()` would return something new. Returns how to stop. */
  onScene(listener: () => void): () => void;
  /** Runs the command as one undo step and drops any preview. Returns why not, or null. */
  execute<Args>(command: Command<Args>, args: Args, selectionAfter?: readonly SelectionRef[]): Refusal;
  /** Shows what `execute` would do; pass null to drop it. */
  preview<Args>(command: Command<Args> | null, args?: Args): Refusal;
  /**
   * Makes the document say what another version of it says, as one undo step; nothing where it says so already.
   * @param branch of a step that merges: the other side's own steps
   */
  replaceWith(blueprint: Blueprint, label: Label, branch?: HistoryBranch): void;
  /** Puts in place what the file holds now, or that brought together with this: document and history as wholes, not as a step. */
  adopt(version: Pick<DocumentState, 'blueprint' | 'history'> & Partial<DocumentState>): void;
  /** Undo and redo restore the selection and bring what changed into view. */
  undo(): void;
  redo(): void;
  /** Undoes or redoes to where `position` steps of the history are done. */
  goTo(position: number): void;
  select(selection: readonly SelectionRef[]): void;
  isDirty(): boolean;
  /** After a save: which entry the file now holds. */
  markSaved(file: FileInfo, hash: string, entry: string | null): void;
}
