import { Euro } from '../../kernel/money';
import type { PublishedPart } from './issued-document';

/** What documents charged for a part of an agreement in a half-year of cost months, in euros without VAT. */
export interface ChargedSum {
  readonly agreementId: string;
  readonly year: number;
  readonly half: 1 | 2;
  readonly part: PublishedPart;
  readonly amount: Euro;
}

/** What each agreement was charged per part; sums of agreements add up to those of all, to the cent. */
export interface ChargedPerPart {
  readonly part: PublishedPart;
  readonly first: Euro;
  readonly second: Euro;
  readonly year: Euro;
}

/** The sums per part, both halves of the years together and apart, in the order in which reports list the parts. */
export function sumPerPart(sums: readonly ChargedSum[]): ChargedPerPart[] {
  return PARTS.flatMap((part) => {
    const ofPart = sums.filter((sum) => sum.part === part);
    if (ofPart.length === 0) return [];
    const of = (half: 1 | 2): Euro =>
      Euro.sum(ofPart.filter((sum) => sum.half === half).map(({ amount }) => amount));
    const [first, second] = [of(1), of(2)];
    return [{ part, first, second, year: first.plus(second) }];
  });
}

const PARTS: readonly PublishedPart[] = [
  'salary',
  'ceiling',
  'overhead',
  'training',
  'addendum',
  'corporation-tax',
];
