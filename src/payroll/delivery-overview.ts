import { deliverySource, type DeliverySummary } from './domain';

/** What a checked file says, as it is stored and shown; amounts are decimal text in euros. */
export interface DeliveryOverview {
  readonly deliveryId: string;
  readonly bookedMonth: string;
  /** All rows of the file and their sum. */
  readonly rows: number;
  readonly total: string;
  /** Whether a control row in the file proved it complete already. */
  readonly isControlled: boolean;
  /** The lines that count for the agreement and their sum. */
  readonly lines: number;
  readonly countedTotal: string;
  readonly perFunctionAndMonth: readonly {
    readonly function: string;
    readonly costMonth: string;
    readonly lines: number;
    readonly total: string;
  }[];
  readonly countByReason: Readonly<Record<string, number>>;
  /** Each source of the lines, as documents of the client may print it as a cause. */
  readonly printedSources: readonly string[];
  readonly leftOut: readonly Readonly<Record<string, string | number>>[];
  readonly leftOutTotal: string;
  readonly unreadColumns: readonly string[];
  readonly warnings: readonly OverviewWarning[];
}

/** Something to look at: accepted with a reason, or mended in the file. */
export interface OverviewWarning {
  readonly code: string;
  readonly subject: string;
  readonly values: Readonly<Record<string, string>>;
}

export function overviewOf(summary: DeliverySummary): DeliveryOverview {
  const { deliveryId, bookedMonth, rows, isControlled, lines, unreadColumns } = summary;
  return {
    deliveryId,
    bookedMonth,
    rows,
    total: summary.total.toString(),
    isControlled,
    lines,
    countedTotal: summary.countedTotal.toString(),
    perFunctionAndMonth: summary.perFunctionAndMonth.map((costs) => ({
      ...costs,
      total: costs.total.toString(),
    })),
    countByReason: Object.fromEntries(summary.countByReason),
    printedSources: [...summary.countByReason.keys()].map((reason) => deliverySource(deliveryId, reason)),
    leftOut: summary.leftOut.map((left) => ({ ...left, total: left.total.toString() })),
    leftOutTotal: summary.leftOutTotal.toString(),
    unreadColumns,
    warnings: summary.warnings.map(({ code, path, values }) => ({ code, subject: path, values })),
  };
}
