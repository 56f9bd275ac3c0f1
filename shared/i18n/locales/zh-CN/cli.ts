// What the batch commands print.

import type { cli as en } from '../en/cli';

export const cli: Record<keyof typeof en, string> = {
  'cli.help': `用法：npm run export -- 文件… --to 格式 [选项]

把服务蓝图导出成图。给出文件夹即导出其中所有蓝图，
加 --recursive 则包括下级文件夹。可重新打开的 PDF、PNG、SVG
（见 --embed）代表其中所含的蓝图。

  --to 格式       {formats}；
                  若 --out 带扩展名则可省略
  --out 路径      输出文件；导出多个蓝图时为输出文件夹
                  （省略时写在蓝图旁边，只换扩展名）
  --scale N       PNG、WebP、JPEG：每个图纸像素对应的像素数，
                  0.1 到 64（默认 2）
  --dpi N         写入图片文件的分辨率，36 到 1200；
                  单独使用时同时决定缩放，96 dpi 即 100 %
  --width N       不用以上两项，直接指定图片宽度（像素），16 到 300000
  --transparent   PNG、WebP：不画图纸的白色底
  --quality N     WebP、JPEG：画质，1 到 100（默认 90）
  --paper 名称    PDF：A4、A3、A2、A1、A0、Letter、Legal、Tabloid，
                  或以毫米计的 宽x高（不写时：与图纸同样大小）
  --landscape, --portrait
                  PDF：纸张横放或竖放（不写时：横放）
  --fit NxM       PDF：尽量大地缩放到横 N 页、竖 M 页（不写时：1x1）
  --tile          PDF：按 100 % 比例，需要多少页就用多少页
  --percent N     PDF：同上，用别的比例，5 到 1000
  --margin N      PDF：页边距（毫米），0 到 200（默认 10）
  --overlap N     PDF：相邻页的重叠（毫米），0 到 100（默认 10）
  --plain         PDF：不加裁切线和页码，不重复泳道
  --phases 列表   只导出这些阶段，写序号或名称：1,3 或 到店
  --phase-files   每个阶段一个文件（可与 --phases 同用）
  --lanes 列表    只导出这些泳道，写序号、名称或类型：1,frontstage
  --embed         PDF、PNG、SVG：把蓝图一并存入文件，以后可以重新打开
  --slides 方式   PPTX：one（默认，一张幻灯片）或 phases（每个阶段一张）
  --locale 语言   分界线名称和图例的语言：en 或 zh-CN
                  （不写时：蓝图本身所用的语言）
  --recursive, -r 包括下级文件夹；用 --out 时在输出文件夹中
                  保留同样的层级
  --force         覆盖已有文件
  --quiet, -q     不显示进度和汇总
  --help          显示本说明

某个文件失败不影响其他文件。按 Ctrl+C 停止，只会留下完整的文件；
再按一次则立即退出。

退出状态：0 全部完成，1 有文件失败，2 用法错误，130 被中止。`,
  'cli.seeHelp': '请看“npm run export -- --help”。',
  'cli.unknownOption': '选项 {option} 无法识别，或缺少取值。',
  'cli.noFile': '没有指定蓝图文件。',
  'cli.noFormat': '请用 --to 指定格式：{formats} 之一。',
  'cli.badFormat': '不支持格式“{value}”：请用 {formats} 之一。',
  'cli.badNumber': '--{option} {value}：需要 {min} 到 {max} 之间的数字。',
  'cli.badLocale': 'Sightline 没有语言“{value}”：请用 en 或 zh-CN。',
  'cli.onlyPictures': '--{option} 只用于图片：请配合 --to png、webp 或 jpeg 使用。',
  'cli.oneSize': '--width 不能与 --scale 或 --dpi 同时使用：它们都决定图片的大小。',
  'cli.jpegOpaque': 'JPEG 不支持透明：请去掉 --transparent，或改用 --to png 或 webp。',
  'cli.pngQuality': '--quality 只用于 WebP 和 JPEG：PNG 是无损格式。',
  'cli.noPaper': '页面选项需要指定纸张，例如 --paper A4。',
  'cli.badPaper': '没有纸张“{value}”：请用 --paper A4、A3、A2、A1、A0、Letter、Legal、Tabloid，或 50 到 5000 毫米的 宽x高。',
  'cli.badFit': '--fit {value}：请写明横向和纵向页数，例如 2x1。',
  'cli.oneOf': '--{first} 和 --{second} 不能同时使用。',
  'cli.onlyPdf': '--{option} 只用于 PDF。',
  'cli.noCarrier': '--embed 只用于 PDF、PNG 和 SVG：其他格式无法携带蓝图。',
  'cli.onlySlides': '--slides 只用于幻灯片：请配合 --to pptx 使用。',
  'cli.badSlides': '--slides {value}：请用 one，或用 phases 为每个阶段做一张幻灯片。',
  'cli.noParts': '--{option} 需要序号或名称，例如 --{option} 1,3。',
  'cli.noSuchPart': '这个蓝图没有{type, select, lanes {泳道} other {阶段}}“{name}”：请写序号（{type, select, lanes {最上面} other {最左边}}为 1）或名称。',
  'cli.outIsFile': '要导出多个蓝图，但 --out {path} 是文件：请指定文件夹。',
  'cli.failed': '{path}：{reason}',
  'cli.emptyFolder': '这个文件夹里没有蓝图。要包括下级文件夹请加 --recursive。',
  'cli.emptyFolders': '这个文件夹及其下级文件夹里都没有蓝图。',
  'cli.unreadableFolder': '无法读取这个文件夹，请检查访问权限。',
  'cli.exists': '{path} 已存在。要覆盖请加 --force。',
  'cli.notFound': '没有这个文件。请检查文件名和所在文件夹。',
  'cli.ontoItself': '这会覆盖蓝图所在的文件。请用 --out 指定其他名称。',
  'cli.sameTarget': '已有另一个蓝图导出到 {target}。',
  'cli.tooLargePicture': '图片太大，无法存为 {name}（{reason}）。请减小 --scale、--dpi 或 --width，或改用 {name, select, PNG {PDF} other {PNG 或 PDF}}。',
  'cli.missing': '{path}：本机没有字体包含 {characters}，已用码位代替。',
  'cli.broken': '{path}：有 {count} 张图片已损坏，画成了灰色方框，所在卡片：{cards}。',
  'cli.progress': '{done}/{total}，{percent} %：{path}',
  'cli.summary': '已导出 {done} 个蓝图，{failed, plural, =0 {没有失败} other {失败 # 个}}，用时 {seconds} 秒。',
  'cli.stopped': '已中止：共 {total} 个蓝图，已导出 {done} 个，没有留下不完整的文件。',
};
