import type { Regrading } from '../../agreements/domain';
import type { ShownNote } from '../../decisions';
import type {
  BillingSwitch,
  DocumentSummary,
  DraftBeyond,
  PrepareRefusal,
  RulesCheck,
} from '../../invoicing';
import type { ParkedAmount, UnissuedDocument } from '../../invoicing/domain';
import type { Fault } from '../../kernel/fault/fault';
import type { Refusal } from '../../kernel/fault/refusal';
import type { Month } from '../../kernel/time';
import type { RecordedDelivery } from '../../payroll';
import type { DraftOnDesk } from '../drafts/draft-on-desk';
import type { KnownOnDay } from '../parts/known-on';
import type { MonthProgress } from '../year/month-state';
import type { MonthFigures } from './month-figures';

/** What the page of one month shows. */
export interface MonthView {
  readonly progress: MonthProgress;
  readonly previous: Month | undefined;
  readonly next: Month | undefined;
  /** Deliveries booked in the month that stand. */
  readonly deliveries: readonly RecordedDelivery[];
  readonly figures: MonthFigures | undefined;
  /** What stands in the way of settling. */
  readonly faults: readonly Fault[];
  /** Regradings that count in the month and that the client was not told of (DVO 4.4). */
  readonly unannounced: readonly Regrading[];
  /** Advice notes about the year that the client refused: their costs stay parked (DVO 4.8). */
  readonly refusedNotes: readonly ShownNote[];
  /** What newer rules compute otherwise for the past; undefined when they agree or nothing is left to bill. */
  readonly rules: RulesCheck | undefined;
  /** What the draft of the month does beyond its bounds; undefined without a draft that stands. */
  readonly beyond: DraftBeyond | undefined;
  /** Where billing is off for the agreement. */
  readonly off: readonly BillingSwitch[];
  /** The documents of the draft, or as they would be drafted now; none when the month is issued. */
  readonly documents: readonly UnissuedDocument[];
  readonly parked: readonly ParkedAmount[];
  /** Why there is nothing to draft. */
  readonly refusal: Refusal<PrepareRefusal> | undefined;
  readonly draft: DraftOnDesk | undefined;
  /** A draft of something else, which a new draft would take the place of. */
  readonly otherDraft: DraftOnDesk | undefined;
  /** What was issued for the month. */
  readonly issued: readonly DocumentSummary[];
}

/** What the page of a month shows of an earlier day: figures and documents, nothing to decide. */
export interface PastMonthView extends Pick<
  MonthView,
  | 'progress'
  | 'previous'
  | 'next'
  | 'deliveries'
  | 'figures'
  | 'faults'
  | 'unannounced'
  | 'refusedNotes'
  | 'documents'
  | 'parked'
  | 'refusal'
> {
  readonly knownOn: KnownOnDay;
}
