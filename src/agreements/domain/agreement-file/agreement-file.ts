import type { Euro } from '../../../kernel/money';
import type { LocalDate } from '../../../kernel/time';

/** The agreement itself, when the file is the first of it. */
export interface AgreementHead {
  readonly id: string;
  readonly title: string;
  /** Codes of the parties. */
  readonly client: string;
  readonly contractor: string;
  readonly startsOn: LocalDate;
  readonly endsOn?: LocalDate;
}

/** One fact in the shape of a scenario file, without moment, source and position: its recording gives those. */
export interface AgreementFileItem {
  readonly list: string;
  readonly item: Readonly<Record<string, unknown>> & { readonly id: string; readonly replaces?: string };
  /** Where it stands in the file: `formatie[2]`. */
  readonly path: string;
}

/** The agreement, a year addendum, or facts that come later. */
export interface AgreementFile {
  readonly agreementId: string;
  readonly agreement?: AgreementHead;
  /** The year of a year addendum. */
  readonly year?: number;
  /** The maximum yearly compensation in euros as stated, to hold against what the rules compute (R7; DVO 4.2). */
  readonly statedMaximum?: Euro;
  readonly items: readonly AgreementFileItem[];
}
