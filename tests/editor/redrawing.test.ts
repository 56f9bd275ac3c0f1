// What is exported is what is seen: before an export, the sheet is drawn as the export will draw it.

import { expect, it } from 'vitest';
import { moveCards } from '#shared/commands/cards/moveCards';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import { lightTheme } from '#shared/scene/theme';
import { generateBlueprint } from '../../build/bench/generate';
import { testEditor } from './testEditor';

it('redraws the sheet as a new picture of the same document, and tells who paints it', () => {
  const { editor } = testEditor({ blueprint: generateBlueprint({ cards: 60, connectors: 80, seed: 3 }) });
  editor.scene();
  for (let i = 0; i < 12; i++) editor.execute(moveCards, { moves: [{ card: `c_${i * 4}`, lane: `l_${i % 5}`, step: `s_${(i * 3) % 10}` }] });
  const { measure } = editor.environment;
  const exported = sceneBuilder({ theme: lightTheme, measure, translate: translator('en') })(editor.document.getState().blueprint).geometry.routes;
  const drawnByEdits = editor.scene().geometry.routes;
  let told = 0;
  editor.onScene(() => told++);
  editor.redraw();
  expect(told).toBe(1);
  expect(editor.scene().geometry.routes).toEqual(exported);
  expect(drawnByEdits).not.toEqual(exported);
});
