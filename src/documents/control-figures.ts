import type { KeptFigures } from '../cemetery';
import type { ControlFigures, CountAndSum } from '../cemetery/domain';
import { Euro } from '../kernel/money';

/** The control figures of a file as they were kept, to be shown. */
export function figuresOf({ byCemetery, byArticle, byCostType, ...kept }: KeptFigures): ControlFigures {
  const { whole, late, corrections, deviating, ...days } = kept;
  return {
    ...{ whole: sumOf(whole), late: sumOf(late), corrections: sumOf(corrections) },
    ...(deviating && { deviating: sumOf(deviating) }),
    ...{ byCemetery: sumsOf(byCemetery), byArticle: sumsOf(byArticle), byCostType: sumsOf(byCostType) },
    ...days,
  };
}

function sumsOf(sums: KeptFigures['byCemetery']): ReadonlyMap<string, CountAndSum> {
  return new Map(sums.map((one) => [one.name, sumOf(one)]));
}

function sumOf({ count, sum }: KeptFigures['whole']): CountAndSum {
  return { count, sum: Euro.parse(sum) ?? Euro.ZERO };
}
