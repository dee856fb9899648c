import { Euro } from '../kernel/money';

/** What someone confirms of a file: its sum (decimal text in euros) and the number of its rows. */
export interface ControlTotal {
  readonly total: string;
  readonly count: number;
}

/** Both figures, in the words of the refusal `control-differs`; undefined when they agree. */
export function controlDifference(
  found: ControlTotal,
  given: ControlTotal,
): Record<string, string> | undefined {
  const [sum, expected] = [Euro.parse(found.total), Euro.parse(given.total)];
  if (sum && expected && sum.equals(expected) && found.count === given.count) return undefined;
  return {
    ...{ found: found.total, given: given.total },
    ...{ rows: found.count.toString(), givenRows: given.count.toString() },
  };
}
