// Printing, and links on pages.

import type { printing as en } from '../en/printing';

export const printing: Record<keyof typeof en, string> = {
  'print.title': '打印',
  'print.text': '按屏幕所见以浅色主题打印。下一步选择打印机，请将其缩放保持为 100%。',
  'print.run': '打印…',
  'pages.link': '链接：{address}',
};
