// Names that every JavaScript object has already. As a key from outside they would be found where nothing was stored
// (`cells['toString']`), or change what an object is (`__proto__`).

const RESERVED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Whether nothing from outside may be stored under this name. */
export function isReservedName(name: string): boolean {
  return RESERVED.has(name);
}
