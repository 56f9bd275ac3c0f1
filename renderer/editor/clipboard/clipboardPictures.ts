// Pictures that are pasted or dropped become image cards, several at once in successive steps.

import { stepsFor } from '#shared/clipboard/stepsFor';
import { cardOf } from '#shared/blueprint/queries';
import type { Card, StoredImage } from '#shared/blueprint/records';
import { addImage } from '#shared/commands/cards/addImage';
import { addPictures } from '#shared/commands/cards/addPictures';
import type { CardBlock } from '#shared/commands/parts/cardBlock';
import type { Label } from '#shared/history/label';
import { reveal } from '../camera/cameraMoves';
import { cardRefs } from './clipboardPaste';
import { cornerOf, selectedCell } from './clipboardTarget';
import type { Editor } from '../editor';
import { onlySelected } from '../selection/selection';

export interface NewPicture {
  readonly image: StoredImage;
  /** Its caption. */
  readonly title: string;
}

/** Adds a card for each picture, the first in the cell. Returns why not, or null. */
export function addPictureCards(editor: Editor, cell: { lane: string; step: string }, pictures: readonly NewPicture[]): Label | null {
  const { blueprint } = editor.document.getState();
  const { createId } = editor.environment;
  const { steps, added } = stepsFor(blueprint, cornerOf(blueprint, cell).step, pictures.length, createId);
  const cards = pictures.map(({ image, title }, i): { card: Card } => ({
    card: { id: createId('c'), kind: 'image', lane: cell.lane, step: steps[i] ?? cell.step, span: 1, title, image: image.id },
  }));
  const block: CardBlock = { steps: added, cards, images: pictures.map(({ image }) => image) };
  const refusal = editor.execute(addPictures, block, cardRefs(block));
  if (!refusal) reveal(editor, cardRefs(block));
  return refusal;
}

/** A selected image card shows the picture; otherwise it becomes a card where the selection is. */
export function pastePictures(editor: Editor, pictures: readonly NewPicture[]): Label | null {
  const { blueprint } = editor.document.getState();
  const selected = cardOf(blueprint, onlySelected(editor.session.getState().selection, 'card') ?? '');
  const [first, ...more] = pictures;
  if (selected?.kind === 'image' && first && more.length === 0) {
    return editor.execute(addImage, { image: first.image, cards: [selected.id] });
  }
  const cell = selectedCell(editor);
  return cell ? addPictureCards(editor, cell, pictures) : { key: 'paste.nowhere' };
}
