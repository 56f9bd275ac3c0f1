// Answers in words, as survey tools write them, in both languages.

import type { KanoAnswer } from '../analysis/kano';
import { wordFinder } from '../tables/words';

/** What stands for no answer. */
export const NO_ANSWER = /^(|-+|–|—|\/|n\/?a|none|null|no answer|not applicable|不适用|不清楚|未回答|\(空\)|（空）|\(跳过\)|（跳过）)$/i;

export const yesOrNo = wordFinder<'yes' | 'no'>([
  ['yes', ['yes', 'y', 'true', '1', 'checked', '是', '是的', '会', '有', '愿意', '对', '√']],
  ['no', ['no', 'n', 'false', '0', 'unchecked', '否', '不', '不会', '没有', '不愿意', '不是', '×']],
]);

export const satisfaction = wordFinder<number>([
  [5, ['very satisfied', 'extremely satisfied', 'completely satisfied', '非常满意', '很满意']],
  [4, ['satisfied', 'somewhat satisfied', '满意', '比较满意']],
  [3, ['neutral', 'neither satisfied nor dissatisfied', '一般', '中立']],
  [2, ['dissatisfied', 'unsatisfied', 'somewhat dissatisfied', '不满意', '不太满意']],
  [1, ['very dissatisfied', 'very unsatisfied', 'extremely dissatisfied', '非常不满意', '很不满意']],
]);

export const importance = wordFinder<number>([
  [5, ['very important', 'extremely important', '非常重要', '很重要']],
  [4, ['important', '重要', '比较重要']],
  [3, ['neutral', 'moderately important', '一般']],
  [2, ['slightly important', 'not very important', '不太重要']],
  [1, ['not important', 'not at all important', 'unimportant', '不重要', '完全不重要', '非常不重要']],
]);

export const agreement = wordFinder<number>([
  [7, ['strongly agree', '非常同意', '完全同意']],
  [6, ['agree', '同意']],
  [5, ['somewhat agree', 'slightly agree', '比较同意', '有点同意']],
  [4, ['neutral', 'neither agree nor disagree', 'undecided', '一般', '中立']],
  [3, ['somewhat disagree', 'slightly disagree', '比较不同意', '不太同意', '有点不同意']],
  [2, ['disagree', '不同意']],
  [1, ['strongly disagree', '非常不同意', '完全不同意']],
]);

/** Berger et al.'s five answers, with their usual numbers. */
export const kanoAnswer = wordFinder<KanoAnswer>([
  ['like', ['1', 'like', 'i like it', 'i like it that way', 'i enjoy it that way', '喜欢', '我喜欢', '很喜欢', '满意']],
  ['expect', ['2', 'expect', 'i expect it', 'expect it', 'must be', 'it must be that way', 'it should be that way', '理应如此', '理所当然', '应该', '应该如此', '必须这样']],
  ['neutral', ['3', 'neutral', 'i am neutral', "i don't care", '无所谓', '中立']],
  ['accept', ['4', 'accept', 'live with', 'i can live with it', 'i can live with it that way', 'i can tolerate it', 'tolerate', '勉强接受', '可以接受', '能忍受', '可以忍受']],
  ['dislike', ['5', 'dislike', 'i dislike it', 'i dislike it that way', 'i do not like it', "i don't like it", '不喜欢', '我不喜欢', '很不喜欢', '讨厌', '不满意']],
]);
