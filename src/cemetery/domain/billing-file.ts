import type { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import type { CemeteryItem } from './cemetery-item';
import type { Tariff } from './tariff';

/** What the head of a file says. */
export interface FileHead {
  /** `K2B-2026-03`: the third file that falls due in 2026. */
  readonly fileNumber: string;
  readonly sequence: number;
  readonly releasedOn: LocalDate;
  readonly from: LocalDate;
  /** The last day of the window. */
  readonly to: LocalDate;
  readonly count: number;
  readonly sum: Euro;
  readonly tariffYear: number;
}

/** A line of a file: an item with what the ordinance asks for its article and how that is booked. */
export interface FileItem extends CemeteryItem {
  readonly booking: Pick<
    Tariff,
    'amount' | 'costCentre' | 'costType' | 'bookingKey' | 'taakveld' | 'ordinanceArticle'
  >;
}

/** The order of items in a file, so that the same items always give the same bytes; the database keeps to it as well. */
export function compareItems(left: CemeteryItem, right: CemeteryItem): number {
  return (
    textOrder(left.serviceDate, right.serviceDate) ||
    textOrder(left.cemetery, right.cemetery) ||
    textOrder(left.itemId, right.itemId)
  );
}

function textOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
