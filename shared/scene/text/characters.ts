// What the measurer has to know about single characters: which come from a Chinese face in Chinese text, which may not
// begin or end a line, which make a text too complex for one character = one glyph.

/** Only characters that are a grapheme of their own: no combining marks, joiners, surrogates or conjoining letters. */
const SIMPLE =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0590\u2000-\u200a\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\u2fff\u3000-\u3029\u3030-\u3098\u309b-\ua48c\uac00-\ud7a3\uff00-\uffef]*$/;

export function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}

/** Control characters, soft hyphens, direction marks and the like: invisible, and different in every medium. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text as it is painted: composed, without invisible characters, tabs as spaces; line ends are kept as `\n`. */
export function paintable(text: string): string {
  if (isSimple(text)) return text;
  return text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ').replace(INVISIBLE, '');
}

/** Ideographs, kana, Hangul, bopomofo, Chinese and full-width punctuation: lines break between any two of them. */
export function isEastAsian(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) || (code >= 0xff01 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f200 && code <= 0x1f2ff) || (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** Characters 1 em wide where no bundled face tells: East Asian ones and pictures. */
export function isWide(code: number): boolean {
  return isEastAsian(code) || (code >= 0x1f000 && code <= 0x1faff);
}

const codes = (text: string): ReadonlySet<number> => new Set([...text].map((c) => c.codePointAt(0) as number));

/** In Latin and Chinese faces alike, but of another shape and width: the text around decides. */
export const SHARED_PUNCTUATION = codes('“”‘’…—①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');

export const NOT_AT_START = codes(
  '、。，．：；？！）】」』》〉〕〗〙〛｝］’”…—·・％‰℃°～〜ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.:;?!)]}%\'"»›',
);

export const NOT_AT_END = codes('（【「『《〈〔〖〘〚｛［“‘￥$€£#@([{«‹');

/** A Chinese text is one with at least as many Chinese characters as Latin words. */
export function isChinese(text: string): boolean {
  const ideographs = text.match(/[\u3400-\u9fff\u3040-\u30ff]/g)?.length ?? 0;
  if (ideographs === 0) return false;
  return ideographs >= (text.match(/[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*/g)?.length ?? 0);
}
