// What random blueprints say: as it is said in each language, and what is hard to set.

import type { LocaleId } from '../../shared/i18n/messages';

export const PHRASES: Readonly<Record<LocaleId, readonly string[]>> = {
  en: [
    'Guest checks in', 'asks for a quiet room, away from the lift,', '“Is breakfast included?”', 'hands over the passport & signs',
    'receives key card no. 1207', 'Wolfgang’s AV system: 4 × 24/7', 'https://example.com/a-very-long-path/that-has-no-space/to-break-at',
    'front desk → housekeeping', 'incomprehensibilities', 'waits 3–5 min…', 'Tomás, Zoë & Łukasz', '😀 happy', '½ price (50 %)', 'A', 'ﬁnal oﬀer',
  ],
  'zh-CN': [
    '客人办理入住', '前台核对证件并登记信息', '“含早餐吗？”', '领取 1207 号房卡', '等待约 3–5 分钟……', '使用手机 App 扫描二维码（QR code）',
    '客房服务、送餐、洗衣', '系统自动发送确认短信《入住须知》', '😀 满意', '退房结账', '一', '行李员把行李送到房间，并介绍房内设施与早餐时间',
  ],
};

/** Scripts that no bundled font has, from right to left too, and characters beside the usual. */
export const OTHER_SCRIPTS: readonly string[] = [
  'מלון: הזמנה 1207', 'الضيف يصل إلى الفندق', 'Гость приезжает', 'Ο πελάτης πληρώνει', '👩‍👩‍👧 family 👍🏽 ok 🇫🇷', '預約 → 確認 ✓', '체크인 안내', 'ตรวจสอบ',
  'fiancé\u0301 – naïve', 'x² + y² ≤ z²', '① ② ③ ★ ☎',
];
