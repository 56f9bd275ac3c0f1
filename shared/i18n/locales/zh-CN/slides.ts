// PowerPoint export.

import type { slides as en } from '../en/slides';

export const slides: Record<keyof typeof en, string> = {
  'export.pptx': 'PowerPoint',
  'export.pptxHint': '可编辑的幻灯片：卡片是形状，连线始终与卡片相连',
  'export.slides': '幻灯片',
  'export.slides.one': '一张',
  'export.slides.phases': '每个阶段一张',
  'export.slideCount': '{count, number} 张幻灯片',
  'export.slideSize': '{width} × {height} 厘米',
  'export.slidesTooLarge': '图幅太大，一张幻灯片放不下（最宽 142 厘米，即 56 英寸）。请选择每个阶段一张幻灯片，或只导出一部分。',
  'slides.legend': '图例',
};
