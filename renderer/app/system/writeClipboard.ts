// Writing to the system's clipboard from a menu.

/** Each type with its content, which may still be on its way. False where the page may not, or has lost the focus. */
export async function writeClipboard(items: Record<string, Blob | Promise<Blob>>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(items)]);
    return true;
  } catch {
    return false;
  }
}
