import type { Euro } from '../../kernel/money';
import type { FundingAccount } from '../../reporting/domain';
import type { AgreementFacts } from '../../settlement/domain';
import type { Frame } from '../layout/frame';
import type { KnownOnDay } from '../parts/known-on';
import type { FactAnswer } from '../set-up/fact-form';

export const STATE_FUNDING = '/rijksmiddelen';

/** What is recorded for information and never charged, as known at a moment. */
export interface FundingView {
  readonly fundings: readonly FundingAccount[];
  /** What counts at the moment, without payroll. */
  readonly facts: AgreementFacts;
  readonly knownOn: KnownOnDay;
  /** The year of the direct costs and the small materials. */
  readonly year: number;
  /** The years of which there are any, and the present one. */
  readonly years: readonly number[];
  /** Budget less chargeable of the year, in euros; undefined when the year cannot be settled. */
  readonly headroom: Euro | undefined;
  /** The years whose small materials come to more than their room, with what is too much (DVO 2.2a). */
  readonly exceeded: readonly { readonly year: number; readonly excess: Euro }[];
}

export interface FundingPartProps {
  readonly frame: Frame;
  readonly view: FundingView;
  /** A form of the page that recorded nothing. */
  readonly answer: FactAnswer | undefined;
}
