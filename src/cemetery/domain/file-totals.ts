import { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import type { FileItem } from './billing-file';
import type { DeliveryWindow } from './delivery-window';
import { deviates, type PricedItem } from './deviates';
import { isLate } from './fits-window';

/** How many items, and what they come to in euros. */
export interface CountAndSum {
  readonly count: number;
  readonly sum: Euro;
}

const NOTHING: CountAndSum = { count: 0, sum: Euro.ZERO };

/** What the control report says of a file. */
export interface ControlFigures {
  readonly whole: CountAndSum;
  /** Items recorded too late for the window of their day. */
  readonly late: CountAndSum;
  readonly corrections: CountAndSum;
  /** Items of another amount than the ordinance asks; files of before say nothing of them. */
  readonly deviating?: CountAndSum;
  readonly byCemetery: ReadonlyMap<string, CountAndSum>;
  readonly byArticle: ReadonlyMap<string, CountAndSum>;
  readonly byCostType: ReadonlyMap<string, CountAndSum>;
  /** The days of the first and the last service; absent in an empty file. */
  readonly firstDay?: LocalDate;
  readonly lastDay?: LocalDate;
  /** The numbers of the first and the last item, in the order of the file; absent in an empty file. */
  readonly firstItem?: string;
  readonly lastItem?: string;
}

/** What an item counts by. */
export type CountedItem = Pick<
  FileItem,
  'itemId' | 'amount' | 'serviceDate' | 'cemetery' | 'article' | 'corrects'
> &
  PricedItem & { readonly booking: Pick<FileItem['booking'], 'costType'> };

/** Adds up a file while its items pass by. */
export class FileTotals {
  private whole = NOTHING;
  private late = NOTHING;
  private corrections = NOTHING;
  private deviating = NOTHING;
  private readonly byCemetery = new Map<string, CountAndSum>();
  private readonly byArticle = new Map<string, CountAndSum>();
  private readonly byCostType = new Map<string, CountAndSum>();
  private firstDay: LocalDate | undefined;
  private lastDay: LocalDate | undefined;
  private firstItem: string | undefined;
  private lastItem: string | undefined;

  constructor(private readonly window: Pick<DeliveryWindow, 'from'>) {}

  figures(): ControlFigures {
    const { whole, late, corrections, deviating, byCemetery, byArticle, byCostType, firstDay, lastDay } =
      this;
    const { firstItem, lastItem } = this;
    return {
      ...{ whole, late, corrections, deviating, byCemetery, byArticle, byCostType },
      ...(firstDay !== undefined && { firstDay }),
      ...(lastDay !== undefined && { lastDay }),
      ...(firstItem !== undefined && { firstItem }),
      ...(lastItem !== undefined && { lastItem }),
    };
  }

  add(item: CountedItem): void {
    const { amount, serviceDate } = item;
    this.whole = plus(this.whole, amount);
    addTo(this.byCemetery, item.cemetery, amount);
    addTo(this.byArticle, item.article, amount);
    addTo(this.byCostType, item.booking.costType, amount);
    if (item.corrects !== undefined) this.corrections = plus(this.corrections, amount);
    else if (isLate(this.window, serviceDate)) this.late = plus(this.late, amount);
    if (deviates(item)) this.deviating = plus(this.deviating, amount);
    this.firstItem ??= item.itemId;
    this.lastItem = item.itemId;
    if (this.firstDay === undefined || serviceDate < this.firstDay) this.firstDay = serviceDate;
    if (this.lastDay === undefined || serviceDate > this.lastDay) this.lastDay = serviceDate;
  }
}

/** Adds an amount to what comes under a name. */
export function addTo(totals: Map<string, CountAndSum>, key: string, amount: Euro): void {
  totals.set(key, plus(totals.get(key) ?? NOTHING, amount));
}

function plus({ count, sum }: CountAndSum, amount: Euro): CountAndSum {
  return { count: count + 1, sum: sum.plus(amount) };
}
