import { Euro } from '../kernel/money';
import { formatEuro } from '../kernel/text';

/** `1 feit`, `12 feiten`. */
export function countOf(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** An amount as decimal text in euros, as people read it: `€ 64.659,12`. */
export function wordEuro(amount: string): string {
  const euro = Euro.parse(amount);
  return euro ? formatEuro(euro) : amount;
}
