// Which of the product's languages a blueprint is written in. The sheet's own words (lines, lane kinds, legend) follow it, not
// the language of whoever looks: a client's blueprint should not change its words with the reader's menus.

import { eachRecord } from './buckets';
import type { Blueprint } from './records';

const HAN = /\p{Script=Han}/u;
/** Enough to know; asked after every edit, so that not all of thousands of cards are read. */
const CARDS_READ = 60;

/** Simplified Chinese where most of its names and titles hold Chinese characters, else English; `otherwise` where it has no words yet. */
export function languageOf<T>(blueprint: Blueprint, otherwise: T): 'en' | 'zh-CN' | T {
  let words = 0;
  let chinese = 0;
  const read = (text: string) => {
    if (text === '') return;
    words++;
    if (HAN.test(text)) chinese++;
  };
  read(blueprint.title);
  for (const records of [blueprint.phases, blueprint.lanes]) for (const id in records) read(records[id]?.name ?? '');
  let cards = 0;
  for (const card of eachRecord(blueprint.cards)) {
    read(card.title);
    if (++cards === CARDS_READ) break;
  }
  if (words === 0) return otherwise;
  return chinese * 2 > words ? 'zh-CN' : 'en';
}
