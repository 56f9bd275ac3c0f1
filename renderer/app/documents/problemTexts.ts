// What went wrong, in sentences.

import type { HostError } from '#shared/api/contract';
import type { Translate } from '#shared/i18n/messages';
import { problemLabels, type ParseProblem } from '#shared/format/problems';

export function hostErrorText(error: HostError, t: Translate): string {
  return t(`error.${error.code}`, error.args);
}

/** What is wrong with a file's text, and where in it. */
export function parseProblemText(problem: ParseProblem, t: Translate): { reason: string; place: string | null } {
  const sentences = problemLabels(problem).map((label) => ({ key: label.key, text: t(label.key, label.params) }));
  const isPlace = (key: string) => key === 'format.place' || key === 'format.at';
  return {
    reason: sentences.filter(({ key }) => !isPlace(key)).map(({ text }) => text).join(' '),
    place: sentences.find(({ key }) => isPlace(key))?.text ?? null,
  };
}
