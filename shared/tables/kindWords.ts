// What people write in tables for kinds of cards, channels and marks: the product's own names in both languages, shapes of
// Visio's process tables, and common synonyms.

import { CARD_FLAGS, CARD_KINDS, CHANNELS, LANE_KINDS } from '../blueprint/records';
import type { CardFlag, CardKind, Channel, LaneKind } from '../blueprint/records';
import { locales } from '../i18n/translator';
import { cardKind } from '../kinds/cards/list';
import { laneKind } from '../kinds/lanes/list';
import type { MessageKey } from '../i18n/messages';
import { laneKindOf } from './laneKindOf';
import { wordFinder } from './words';

const CARD_WORDS: { readonly [K in CardKind]: readonly string[] } = {
  action: ['process', 'task', 'activity', 'subprocess', 'sub-process', 'step', 'data', 'database', 'external data', 'on-page reference', 'off-page reference', 'custom 1', 'custom 2', 'custom 3', 'custom 4', '行为', '动作', '任务', '活动', '流程', '处理'],
  evidence: ['document', 'physical evidence', 'touchpoint', '文档', '证据', '物证', '触点'],
  decision: ['choice', 'gateway', 'branch', '决策', '决定', '分支'],
  wait: ['delay', 'waiting', 'queue', '延迟', '排队'],
  start: ['begin', 'beginning', '起点', '起始'],
  end: ['stop', 'finish', 'terminator', '终点', '终止'],
  note: ['comment', 'remark', 'annotation', '备注', '注释'],
  image: ['image', 'photo', '图像', '照片'],
};

const CHANNEL_WORDS: { readonly [K in Channel]: readonly string[] } = {
  store: ['store', 'shop', 'branch', 'counter', 'on site', 'onsite', 'in store', '门店', '营业厅', '柜台', '现场', '店内', '线下'],
  web: ['web', 'site', 'online', 'web site', '网页', '官网', '线上'],
  app: ['app', 'mobile', 'smartphone', 'phone app', 'mini program', '应用', '手机应用', '手机', '小程序'],
  phone: ['call', 'telephone', 'hotline', 'call center', 'call centre', '热线', '呼叫中心'],
  email: ['mail', 'email', '邮件', '邮箱'],
  socialMedia: ['social', 'wechat', 'weibo', 'facebook', 'instagram', '社媒', '微信', '微博'],
  chat: ['live chat', 'chatbot', 'messenger', 'whatsapp', '聊天', '在线客服', '聊天机器人'],
  kiosk: ['kiosk', 'atm', 'terminal', 'self-service', 'self service', '自助', '自助机'],
  faq: ['faq', 'knowledge base', 'help center', 'help centre', '常见问题', '帮助中心'],
  post: ['post', 'delivery', 'courier', 'letter', 'shipping', '邮寄', '配送', '快递', '物流'],
  faceToFace: ['in person', 'f2f', 'face-to-face', 'staff', '当面', '人工', '人际'],
};

const FLAG_WORDS: { readonly [K in CardFlag]: readonly string[] } = {
  fail: ['f', 'fail', 'failure', 'failpoint', '失败', '失效点'],
  wait: ['w', 'wait', 'waiting', '等待'],
  momentOfTruth: ['mot', 'm', 'moments of truth', '真实时刻', '真实瞬间'],
  keyNode: ['k', 'key', 'keynode', 'key point', '关键点'],
};

/** In all languages. */
export function namesOf(key: MessageKey): string[] {
  return locales.map(({ messages }) => messages[key]);
}

export const cardKindOf = wordFinder<CardKind>(CARD_KINDS.map((kind) => [kind, [kind, ...namesOf(cardKind(kind).name), ...CARD_WORDS[kind]]]));
export const channelOf = wordFinder<Channel>(CHANNELS.map((channel) => [channel, [
  channel, ...namesOf(`channel.${channel}`), ...namesOf(`channel.${channel}.short`), ...CHANNEL_WORDS[channel],
]]));
export const flagOf = wordFinder<CardFlag>(CARD_FLAGS.map((flag) => [flag, [flag, ...namesOf(`flag.${flag}`), ...FLAG_WORDS[flag]]]));

const ownLaneKind = wordFinder<LaneKind>(LANE_KINDS.map((kind) => [kind, [kind, ...namesOf(laneKind(kind).name)]]));

/** By the kind's own name first, then by what the words mean. */
export function statedLaneKind(text: string): LaneKind | null {
  return ownLaneKind(text) ?? laneKindOf(text);
}
