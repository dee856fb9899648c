import type { LocalDate } from '../../kernel/time';
import type { FileChannel } from '../../parties/domain';
import type { Instant } from '../../platform/clock';
import type { CemeteryFaultCode, ControlFigures, CountAndSum, ItemColumn, StaffNumbers } from '../domain';

/** How many items, and what they come to: decimal text in euros. */
export interface KeptSum {
  readonly count: number;
  readonly sum: string;
}

export type NamedSum = KeptSum & { readonly name: string };

/** The control figures of a file, as they are kept and shown. */
export interface KeptFigures {
  readonly whole: KeptSum;
  readonly late: KeptSum;
  readonly corrections: KeptSum;
  /** Absent of files of before, whose papers say nothing of them. */
  readonly deviating?: KeptSum;
  readonly byCemetery: readonly NamedSum[];
  readonly byArticle: readonly NamedSum[];
  readonly byCostType: readonly NamedSum[];
  readonly firstDay?: LocalDate;
  readonly lastDay?: LocalDate;
  readonly firstItem?: string;
  readonly lastItem?: string;
}

/** The file of a window as someone looked at it before it is released. */
export interface Preparation {
  readonly number: number;
  readonly seriesVersion: number;
  readonly count: number;
  readonly total: string;
  readonly figures: KeptFigures;
  readonly fingerprint: string;
  readonly preparedBy: string;
  readonly preparedRole: string;
  readonly preparedAt: Instant;
}

/** A cell of an item in a file that was mended beside its export; what it said and why may name someone. */
export interface MendedPlace {
  /** The name of the export. */
  readonly export: string;
  readonly row: number;
  readonly column: ItemColumn;
}

/** A row that was left out of an export; why someone did so may name someone. */
export interface LeftOutPlace {
  /** The name and the number of the export. */
  readonly export: string;
  readonly number: number;
  readonly row: number;
  readonly itemId?: string;
  /** Decimal text in euros. */
  readonly amount?: string;
  /** What would have been wrong with it. */
  readonly causes: readonly CemeteryFaultCode[];
}

/** A file that was released; it never changes. */
export interface ReleasedFile {
  readonly windowNumber: number;
  readonly fileNumber: string;
  readonly preparation: number;
  readonly from: LocalDate;
  /** Exclusive. */
  readonly until: LocalDate;
  readonly dueOn: LocalDate;
  readonly count: number;
  readonly total: string;
  readonly figures: KeptFigures;
  readonly fingerprint: string;
  readonly outputProfile: string;
  readonly digest: string;
  readonly digestOfLines: string;
  readonly mended: readonly MendedPlace[];
  /** Of the exports since the file before it. Null in files of before rows could be left out. */
  readonly leftOut: readonly LeftOutPlace[] | null;
  readonly preparedRole: string;
  readonly releasedRole: string;
  /** Null in files whose papers tell no colleagues apart. */
  readonly staff: StaffNumbers | null;
  readonly releasedOn: LocalDate;
  readonly releasedAt: Instant;
}

export type FileActName = 'deliver' | 'deliver-again' | 'receive' | 'close-difference';

/** What was done with a file after its release. */
export interface FileAct {
  readonly windowNumber: number;
  readonly number: number;
  readonly act: FileActName;
  /** What the client read: with `receive` alone. */
  readonly count?: number;
  readonly total?: string;
  readonly text?: string;
  /** How and where it arrived, the SHA-256 (hex) of what was sent, and the message id of a mail: when delivered. */
  readonly channel?: FileChannel['kind'];
  readonly place?: string;
  readonly digest?: string;
  readonly reference?: string;
  /** Which time it was sent; absent when the client fetched it. */
  readonly delivery?: number;
  readonly role: string;
  readonly doneAt: Instant;
}

export function keptFigures({ byCemetery, byArticle, byCostType, ...figures }: ControlFigures): KeptFigures {
  const { whole, late, corrections, deviating, ...days } = figures;
  return {
    ...{ whole: keptSum(whole), late: keptSum(late), corrections: keptSum(corrections) },
    ...(deviating && { deviating: keptSum(deviating) }),
    ...{
      byCemetery: namedSums(byCemetery),
      byArticle: namedSums(byArticle),
      byCostType: namedSums(byCostType),
    },
    ...days,
  };
}

function keptSum({ count, sum }: CountAndSum): KeptSum {
  return { count, sum: sum.toString() };
}

/** Sums under names, in their order, as they are kept and shown. */
export function namedSums(sums: ReadonlyMap<string, CountAndSum>): NamedSum[] {
  const named = [...sums].map(([name, sum]) => ({ name, ...keptSum(sum) }));
  return named.sort((one, other) => (one.name < other.name ? -1 : 1));
}
