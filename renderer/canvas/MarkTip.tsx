// What stands behind a mark on the sheet where the pointer rests: what the checks have found, or what somebody has said.
// For eyes only: the panels have the same as text, and nothing here can be pressed, so that it never stands between
// pointer and sheet.

import type { RefObject } from 'react';
import type { Point } from '#shared/lib/geometry';
import { markAt, type FindingMark } from '../editor/checks/findingMarks';
import { commentMarkAt, threadsAt, type CommentMark } from '../editor/comments/commentMarks';
import { screenBox, type Plane } from '../editor/camera/frozen';
import type { Editor } from '../editor/editor';
import { useTranslate } from '../ui/translateContext';
import { useMarkUnder } from './useMarkUnder';
import './MarkTip.css';

/** CSS px: as wide as it gets, how high with a few lines, and its distance from the mark. */
const WIDTH = 280;
const HEIGHT = 120;
const GAP = 12;
/** More findings or conversations of one place than this are counted only. */
const MOST = 3;

interface MarkTipProps {
  readonly container: RefObject<HTMLElement | null>;
  readonly editor: Editor;
}

/** Beside the mark, where there is room. */
function placed(editor: Editor, { plane, at }: { readonly plane: Plane; readonly at: Point }) {
  const { viewport, canvas } = editor.session.getState();
  const { x, y } = screenBox(editor.scene(), viewport, canvas, plane, { ...at, w: 0, h: 0 });
  const across = x + GAP + WIDTH > canvas.width ? { right: canvas.width - x + GAP } : { left: x + GAP };
  const down = y + GAP + HEIGHT > canvas.height ? { bottom: canvas.height - y + GAP } : { top: y + GAP };
  return { ...across, ...down, maxWidth: WIDTH };
}

export function MarkTip({ container, editor }: MarkTipProps) {
  const finding = useMarkUnder(container, editor, markAt);
  const comment = useMarkUnder(container, editor, commentMarkAt);
  const mark = comment ?? finding;
  if (!mark) return null;
  return (
    <div className="mark-tip" style={placed(editor, mark)} aria-hidden>
      {comment ? <CommentLines editor={editor} mark={comment} /> : finding && <FindingLines mark={finding} />}
    </div>
  );
}

function FindingLines({ mark: { findings } }: { readonly mark: FindingMark }) {
  const t = useTranslate();
  const more = findings.length - MOST;
  return (
    <>
      {findings.slice(0, MOST).map(({ key, severity, reason }) => (
        <p key={key} className={`mark-tip-line mark-tip-${severity}`}>{t(reason.key, reason.params)}</p>
      ))}
      {more > 0 && <p className="mark-tip-more">{t('checks.more', { count: more })}</p>}
    </>
  );
}

function CommentLines({ editor, mark }: { readonly editor: Editor; readonly mark: CommentMark }) {
  const t = useTranslate();
  const threads = threadsAt(editor, mark);
  const more = threads.length - MOST;
  return (
    <>
      {threads.slice(0, MOST).map(({ comment: { id, author, text }, replies }) => (
        <div key={id} className="mark-tip-line mark-tip-comment">
          <p className="mark-tip-author">
            {author || t('presence.somebody')}
            {replies.length > 0 && <span className="mark-tip-replies"> · {t('comments.replies', { count: replies.length })}</span>}
          </p>
          <p className="mark-tip-text">{text}</p>
        </div>
      ))}
      {more > 0 && <p className="mark-tip-more">{t('checks.more', { count: more })}</p>}
    </>
  );
}
