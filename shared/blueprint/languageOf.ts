// Which of the product's languages a blueprint is written in, for drawings that nobody chose a language for.

import { eachRecord } from './buckets';
import type { Blueprint } from './records';

const HAN = /\p{Script=Han}/u;

/** Simplified Chinese where most of its titles and names hold Chinese characters, else English. */
export function languageOf(blueprint: Blueprint): 'en' | 'zh-CN' {
  const texts = [
    blueprint.title,
    ...[blueprint.phases, blueprint.steps, blueprint.lanes].flatMap((records) => Object.values(records).map((record) => record.name)),
    ...Array.from(eachRecord(blueprint.cards), (card) => card.title),
  ].filter(Boolean);
  const chinese = texts.filter((text) => HAN.test(text)).length;
  return chinese * 2 > texts.length ? 'zh-CN' : 'en';
}
