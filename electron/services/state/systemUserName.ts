// What the system calls the person: the name that colleagues see until another is chosen.

import { userInfo } from 'node:os';

/** Bytes that a screen would not show, and more than a name has. */
const CONTROLS = /[\u0000-\u001f\u007f]/g;
const LONGEST = 80;

/** Empty where the system has no name for them, as in some containers. */
export function systemUserName(ask: () => { readonly username: string } = userInfo): string {
  try {
    return ask().username.replace(CONTROLS, '').trim().slice(0, LONGEST);
  } catch {
    // Windows services, and users without an entry in /etc/passwd.
    return '';
  }
}
