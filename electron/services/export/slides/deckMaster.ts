// The deck's theme, master and only layout. Colours of the sheet and the two fonts stand in the theme, from where a
// designer changes them for all slides at once; each font says what kind it is, so that a computer that lacks it takes
// one that is alike.

import type { SceneTheme } from '#shared/scene/theme';
import { PRESENTATION_NAMESPACES, XML } from './deckParts';

const LATIN = '<a:latin typeface="Inter" panose="020B0604020202020204" pitchFamily="34" charset="0"/>';
const EAST_ASIAN = '<a:ea typeface="Noto Sans SC" panose="020B0500000000000000" pitchFamily="34" charset="-122"/>';
/** For text in a script that neither has. */
const OTHERS = '<a:cs typeface="Arial"/><a:font script="Hans" typeface="Microsoft YaHei"/><a:font script="Hant" typeface="Microsoft JhengHei"/><a:font script="Jpan" typeface="Yu Gothic"/><a:font script="Hang" typeface="Malgun Gothic"/>';
const NO_SIZE = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>';
const ROOT = `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${NO_SIZE}</a:xfrm></p:grpSpPr>`;

export function themeXml(theme: SceneTheme): string {
  const { lanes } = theme;
  const color = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value.slice(1).toUpperCase()}"/></a:${name}>`;
  const colors = [
    color('dk1', theme.text), color('lt1', theme.background), color('dk2', theme.phaseBar), color('lt2', lanes.support.tint),
    color('accent1', lanes.customer.ink), color('accent2', lanes.frontstage.ink), color('accent3', lanes.backstage.ink),
    color('accent4', lanes.evidence.ink), color('accent5', theme.badges.fail), color('accent6', lanes.support.ink),
    color('hlink', theme.accent), color('folHlink', theme.muted),
  ].join('');
  const fonts = `${LATIN}${EAST_ASIAN}${OTHERS}`;
  return [
    `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Sightline"><a:themeElements><a:clrScheme name="Sightline">${colors}</a:clrScheme>`,
    `<a:fontScheme name="Sightline"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="Sightline">${formatsXml()}</a:fmtScheme></a:themeElements></a:theme>`,
  ].join('');
}

/** Three of each are asked for; nothing here uses them. */
function formatsXml(): string {
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="12700">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return [
    `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`,
  ].join('');
}

/** @param size of a slide, EMU */
export function masterXml(size: { readonly width: number; readonly height: number }): string {
  const map = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
  const style = (fonts: 'mj' | 'mn', points: number): string =>
    `<a:lvl1pPr algn="l" rtl="0"><a:buNone/><a:defRPr sz="${points * 100}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${fonts}-lt"/><a:ea typeface="+${fonts}-ea"/><a:cs typeface="+${fonts}-cs"/></a:defRPr></a:lvl1pPr>`;
  return [
    `${XML}<p:sldMaster ${PRESENTATION_NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`,
    `<p:spTree>${ROOT}${titlePlaceholder(size)}</p:spTree></p:cSld><p:clrMap ${map}/>`,
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>',
    `<p:txStyles><p:titleStyle>${style('mj', 24)}</p:titleStyle><p:bodyStyle>${style('mn', 14)}</p:bodyStyle><p:otherStyle>${style('mn', 12)}</p:otherStyle></p:txStyles></p:sldMaster>`,
  ].join('');
}

/** A title and nothing else. */
export function layoutXml(size: { readonly width: number; readonly height: number }): string {
  return [
    `${XML}<p:sldLayout ${PRESENTATION_NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="Sightline"><p:spTree>${ROOT}${titlePlaceholder(size)}</p:spTree></p:cSld>`,
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>',
  ].join('');
}

function titlePlaceholder({ width, height }: { readonly width: number; readonly height: number }): string {
  const margin = Math.round(width / 50);
  const frame = `<a:off x="${margin}" y="${margin}"/><a:ext cx="${width - 2 * margin}" cy="${Math.round(height / 10)}"/>`;
  return [
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>',
    `<p:spPr><a:xfrm>${frame}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`,
    '<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>',
  ].join('');
}
