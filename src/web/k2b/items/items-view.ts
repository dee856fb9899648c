import { isLate } from '../../../cemetery/domain';
import type { ListedItem } from '../../../cemetery';
import type { LocalDate } from '../../../kernel/time';

/** So many items stand on a page. */
export const ITEMS_PER_PAGE = 100;

/** One page of a list of items. */
export interface ItemsView {
  readonly items: readonly ListedItem[];
  readonly count: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The first day of the window of their file; undefined when they are not of one window. */
  readonly from?: LocalDate;
}

/** The page that was asked for, or the nearest one that there is. */
export function pageOf(asked: string, count: number): { readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(count / ITEMS_PER_PAGE));
  const page = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
  return { page: Math.min(page, pages), pages };
}

/** What is out of the ordinary about an item, for who looks the list through. */
export function marksOf(item: ListedItem, from: LocalDate | undefined): string[] {
  return [
    ...(from !== undefined && isLate({ from }, item.serviceDate) ? ['laat vastgelegd'] : []),
    ...(item.corrects === null ? [] : [`correctie op ${item.corrects}`]),
    ...(item.isDeviating ? ['afwijkend bedrag'] : []),
    ...(item.isMended ? ['hersteld'] : []),
  ];
}
