// The keys in the list of conversations: arrows go from one to the next, Enter shows on the sheet what it is about. What is
// within a conversation is reached by Tab from there.

import type { KeyboardEvent } from 'react';
import { moveFocus } from '../../ui/moveFocus';

const THREAD = '.comment-thread';

function threadsIn(list: Element | null | undefined): HTMLElement[] {
  return [...list?.querySelectorAll<HTMLElement>(THREAD) ?? []];
}

/** As a handler of the list. */
export function onThreadKey(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  // A menu's keys come here too, though it stands elsewhere; and a text keeps its own.
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target) || target.matches('textarea')) return;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  // They would delete what is selected on the sheet.
  if (key === 'Delete' || key === 'Backspace') event.preventDefault();
  if (key === 'Enter' && target.matches(THREAD)) {
    event.preventDefault();
    target.querySelector<HTMLElement>('button.comment-go')?.click();
  }
  moveFocus(event, () => threadsIn(currentTarget), (thread) => thread.contains(target));
}

/**
 * To be called before a conversation changes its place or leaves the list, with an element in it: the keys stay in it, or
 * go on to the next one. Without a place of their own they would be shortcuts and change the sheet.
 */
export function keepFocus(inside: Element | null | undefined): void {
  const list = inside?.closest('.comments-list');
  const thread = inside?.closest<HTMLElement>(THREAD);
  const threads = threadsIn(list);
  const at = thread ? threads.indexOf(thread) : -1;
  const panel = list?.closest('.comments');
  const stops = [thread, threads[at + 1], threads[at - 1]];
  const rest = (): HTMLElement | null | undefined => panel?.querySelector('.comments-bar [aria-checked=true]') ?? panel?.querySelector('textarea');
  // After the page has changed, and after a menu has given the keys back.
  requestAnimationFrame(() => setTimeout(() => (stops.find((stop) => stop?.isConnected) ?? rest())?.focus()));
}
