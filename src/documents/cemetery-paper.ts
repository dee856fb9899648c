import type { ControlFigures, FileHead } from '../cemetery/domain';
import type { Euro } from '../kernel/money';
import type { LocalDate } from '../kernel/time';

/** A billing file of the cemetery administration with what its papers say of it; nothing about debtors. */
export interface CemeteryPaper {
  readonly client: string;
  readonly contractor: string;
  readonly head: FileHead;
  readonly dueOn: LocalDate;
  readonly figures: ControlFigures;
  /** The description of each article, by code. */
  readonly articles: ReadonlyMap<string, string>;
  /** SHA-256 (hex) of the file and of the lines of its items. */
  readonly digest: string;
  readonly digestOfLines: string;
  /** The last three files before it, newest first; sums in euros. */
  readonly earlier: readonly { readonly fileNumber: string; readonly count: number; readonly sum: Euro }[];
  /** Rows of exports that were not read in, in words. */
  readonly refused: readonly { readonly export: string; readonly row: string; readonly reason: string }[];
  /** Released before rows could be left out: its papers do not speak of them, now as then. */
  readonly isBeforeLeavingOut?: boolean;
  /** The functions of who prepared it and of who released it, told apart by a number; absent for a trial. */
  readonly release?: { readonly preparedBy: string; readonly releasedBy: string };
}
