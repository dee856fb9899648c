import { Euro } from '../../../kernel/money';
import type { Month } from '../../../kernel/time';
import {
  perFunctionAndMonth,
  type CountedCosts,
  type DeliveryTally,
  type LeftOutTotal,
} from './delivery-tally';
import type { PayrollWarning } from './payroll-fault';

/** What a payroll file without faults says. Amounts in euros; total = countedTotal + leftOutTotal. */
export interface DeliverySummary {
  readonly deliveryId: string;
  readonly bookedMonth: Month;
  /** All rows of the file and their sum: what the control total is about. */
  readonly rows: number;
  readonly total: Euro;
  /** False while nobody gave a control total and the file has none of its own. */
  readonly isControlled: boolean;
  /** The lines that count for the agreement and their sum. */
  readonly lines: number;
  readonly countedTotal: Euro;
  readonly perFunctionAndMonth: readonly Omit<CountedCosts, 'component'>[];
  readonly perComponent: readonly CountedCosts[];
  /** Reason of back pay → number of lines; lines without a reason under the empty text. */
  readonly countByReason: ReadonlyMap<string, number>;
  readonly leftOut: readonly LeftOutTotal[];
  readonly leftOutTotal: Euro;
  /** Headings of columns that the profile does not name: nothing in them was read. */
  readonly unreadColumns: readonly string[];
  readonly warnings: readonly PayrollWarning[];
}

type OfTheFile = Pick<
  DeliverySummary,
  'deliveryId' | 'bookedMonth' | 'rows' | 'total' | 'isControlled' | 'unreadColumns' | 'warnings'
>;

/** Puts what is known of the whole file and the sums of its lines together. */
export function summarise(tally: DeliveryTally, file: OfTheFile): DeliverySummary {
  const counted = tally.counted();
  const leftOut = tally.leftOutTotals();
  return {
    ...file,
    lines: counted.reduce((lines, costs) => lines + costs.lines, 0),
    countedTotal: Euro.sum(counted.map(({ total }) => total)),
    perFunctionAndMonth: perFunctionAndMonth(counted),
    perComponent: counted,
    countByReason: tally.countByReason(),
    leftOut,
    leftOutTotal: Euro.sum(leftOut.map(({ total }) => total)),
  };
}
