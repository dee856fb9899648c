import { addTo, type CountAndSum, type CountedItem } from './file-totals';

/** Adds an export up per cemetery and article, while its items pass by. */
export class ExportTotals {
  readonly byCemetery = new Map<string, CountAndSum>();
  readonly byArticle = new Map<string, CountAndSum>();

  add({ cemetery, article, amount }: Pick<CountedItem, 'cemetery' | 'article' | 'amount'>): void {
    addTo(this.byCemetery, cemetery, amount);
    addTo(this.byArticle, article, amount);
  }
}
