import { refused } from '../../../platform/http';

/** The window that an address names; a page of no window does not exist. */
export function numberIn(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw refused('not-found');
  return Number(text);
}
