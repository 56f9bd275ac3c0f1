// Puts the texts of a table into cells: rows become lanes, columns become steps.

import type { Command } from '../command';
import { blockRefusal, putBlock } from '../parts/cardBlock';
import type { CardBlock } from '../parts/cardBlock';

export interface FillCellsArgs extends CardBlock {
  readonly rows: number;
  readonly columns: number;
}

export const fillCells: Command<FillCellsArgs> = {
  id: 'fillCells',
  label: (_blueprint, { rows, columns }) => ({ key: 'history.fillCells', params: { rows, columns } }),
  can: blockRefusal,
  run: putBlock,
};
