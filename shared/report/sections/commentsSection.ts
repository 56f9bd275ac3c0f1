// Conversations on the blueprint, with the places that they are about.

import { commentThreads } from '../../blueprint/comments';
import { commentPlace } from '../placeNames';
import type { ReportBlock, ReportContext } from '../report';

export function commentsSection({ blueprint, t }: ReportContext): readonly ReportBlock[] {
  const threads = commentThreads(blueprint);
  if (threads.length === 0) return [];
  return [{
    type: 'table', title: '', widths: [13, 15, 16, 43, 13],
    heads: [t('measures.date'), t('comments.author'), t('comments.place'), t('comments.text'), t('comments.status')],
    rows: threads.flatMap(({ comment, replies, resolved }) => [comment, ...replies].map((one) => [
      one.at.slice(0, 10), one.author, one === comment ? commentPlace(blueprint, one.on, t) : null,
      one === comment ? one.text : `↳ ${one.text}`, one === comment ? t(resolved ? 'comments.resolved' : 'comments.open') : null,
    ])),
  }];
}
