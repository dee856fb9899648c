import type { Euro, Exact } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';

/** Who gets the bill: personal, kept apart from the item and only for as long as it is needed. */
export interface Debtor {
  readonly kind: 'person' | 'organisation';
  readonly number: string;
  readonly name: string;
  readonly address: string;
  readonly postcode: string;
  readonly place: string;
  /** Two letters (ISO 3166). */
  readonly country: string;
  /** KvK number or RSIN of an organisation. */
  readonly registration?: string;
  /** Only when the series names a law for it. */
  readonly citizenNumber?: string;
}

/** The right to a grave that an item is about; without an end when it is indefinite. */
export interface GraveRight {
  readonly from: LocalDate;
  /** The last day. */
  readonly to?: LocalDate;
  /** Years; absent when it is indefinite. */
  readonly years?: number;
}

/** One chargeable right or service of the cemetery administration, in euros (SLA 1.9). */
export interface CemeteryItem {
  /** Unique in K2B, and never used for something else. */
  readonly itemId: string;
  readonly dossier: string;
  readonly serviceDate: LocalDate;
  readonly cemetery: string;
  readonly graveNumber: string;
  readonly graveType: string;
  readonly article: string;
  readonly description: string;
  readonly quantity: Exact;
  readonly tariff: Euro;
  readonly amount: Euro;
  readonly right?: GraveRight;
  readonly debtor: Debtor;
  readonly billText?: string;
  /** The item that this one takes back, wholly or in part. */
  readonly corrects?: string;
  /** Why the amount is not quantity × tariff. */
  readonly deviation?: string;
}
