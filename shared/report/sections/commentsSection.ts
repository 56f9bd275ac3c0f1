// Conversations on the blueprint.

import { commentThreads } from '../../blueprint/comments';
import type { ReportBlock, ReportContext } from '../report';

export function commentsSection({ blueprint, t }: ReportContext): readonly ReportBlock[] {
  const threads = commentThreads(blueprint);
  if (threads.length === 0) return [];
  return [{
    type: 'table', title: '', widths: [14, 14, 60, 12],
    heads: [t('measures.date'), t('report.author'), t('report.comment'), t('inventory.status')],
    rows: threads.flatMap(({ comment, replies }) => [comment, ...replies].map((one) => [
      one.at.slice(0, 10), one.author, one === comment ? one.text : `↳ ${one.text}`, one === comment ? t(one.resolved ? 'report.resolved' : 'report.open') : null,
    ])),
  }];
}
