import type { PublishedPart } from '../../invoicing/domain';
import type { EffectiveDated, LocalDate } from '../../kernel/time';

/** Under which codes a party books an amount; the codes are its own. */
export interface Coding {
  /** Taakveld by which municipalities account to the state (BBV): `0.2`, `0.4`, `7.5`. */
  readonly taakveld: string;
  /** Economic category (BBV, Iv3): `3.5.1`. */
  readonly economicCategory?: string;
  readonly costCentre?: string;
  readonly ledgerAccount?: string;
}

/** Under which codes a party books the lines of a part. */
export interface CodingRule extends Coding {
  readonly part: PublishedPart;
  /** Only lines with this heading: a publication group, or the key of an addendum; without it all of the part. */
  readonly label?: string;
}

/** The rules of a party from a cost month on. A scheme never changes: what must be otherwise is a next version. */
export interface CodingScheme extends EffectiveDated {
  /** Of the party, in order of recording. */
  readonly version: number;
  readonly rules: readonly CodingRule[];
  readonly recordedOn: LocalDate;
}
