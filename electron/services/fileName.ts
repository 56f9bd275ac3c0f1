// Whether a text can be a file's name here. Asked before anything is opened, because a `/` or `..` in a name would lead
// to another folder, and Windows takes `a:b` for a hidden part of the file `a`.

const WINDOWS_RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** @param platform as `process.platform` */
export function isFileName(name: string, platform: string): boolean {
  if (name === '' || name === '.' || name === '..' || name.trim() === '') return false;
  if (/[/\\\u0000-\u001f\u007f]/.test(name)) return false;
  if (new TextEncoder().encode(name).length > 255) return false;
  if (platform !== 'win32') return true;
  return !/[<>:"|?*]/.test(name) && !/[. ]$/.test(name) && !WINDOWS_RESERVED.test(name);
}
