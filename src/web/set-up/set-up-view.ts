import type { BillingReference } from '../../agreements';
import type { Agreement } from '../../agreements/domain';
import type { LocalDate } from '../../kernel/time';
import type { AgreementFacts } from '../../settlement/domain';
import type { Frame } from '../layout/frame';
import type { KnownOnDay } from '../parts/known-on';
import type { FactAnswer } from './fact-form';

/** What an agreement was set up with, as known at a moment. */
export interface SetUpView {
  readonly agreement: Agreement;
  readonly references: BillingReference | undefined;
  /** What counts at the moment: neither replaced nor withdrawn; without payroll. */
  readonly facts: AgreementFacts;
  readonly knownOn: KnownOnDay;
  /** The day that is looked at: what applies, what applied before and what is to come follow from it. */
  readonly day: LocalDate;
}

/** What a section of the page gets. */
export interface SetUpSectionProps {
  readonly frame: Frame;
  readonly view: SetUpView;
  /** A form of the page that recorded nothing. */
  readonly answer: FactAnswer | undefined;
}

/** Where the page is. */
export const SET_UP = '/beheer/overeenkomst';
