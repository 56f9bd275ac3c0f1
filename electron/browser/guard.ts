// Who may talk to the browser host. Any web page can send requests to 127.0.0.1, so each one has to prove that it comes
// from our own page: the address it names (against DNS rebinding), the origin, and a cookie that only the person with
// the printed link gets.

import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Session {
  /** Random, printed once. */
  readonly token: string;
  /** `127.0.0.1:PORT` */
  readonly address: string;
}

/** Cookies don't know ports: two hosts on one machine would overwrite each other's. */
function cookieName({ address }: Session): string {
  return `sightline-${address.split(':')[1]}`;
}

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

export function isToken(session: Session, given: string | null): boolean {
  return given !== null && same(given, session.token);
}

/** The value of `Set-Cookie` that lets a page in. */
export function sessionCookie(session: Session): string {
  return `${cookieName(session)}=${session.token}; HttpOnly; SameSite=Strict; Path=/`;
}

function hasCookie(session: Session, cookies: string): boolean {
  const prefix = `${cookieName(session)}=`;
  return cookies.split(/; */).some((cookie) => cookie.startsWith(prefix) && same(cookie.slice(prefix.length), session.token));
}

/** Whether the request names this server and, where it says where it comes from, says our page. */
export function isOurAddress(session: Session, headers: IncomingHttpHeaders): boolean {
  const { host, origin } = headers;
  return host === session.address && (origin === undefined || origin === `http://${session.address}`);
}

/** Whether the request comes from a page that was opened with the token. */
export function isOurPage(session: Session, headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return isOurAddress(session, headers) && hasCookie(session, headers.cookie ?? '');
}
