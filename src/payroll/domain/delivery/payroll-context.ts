import type { Agreement, FormationLine, OverheadServices } from '../../../agreements/domain';
import type { Euro } from '../../../kernel/money';
import type { Month } from '../../../kernel/time';
import type { PayrollProfile } from '../profile/payroll-profile';
import type { EarlierDelivery } from './earlier-delivery';

/** What a payroll file is held against. */
export interface PayrollContext {
  readonly profile: PayrollProfile;
  readonly agreement: Agreement;
  /** The formation as known now. */
  readonly formation: readonly FormationLine[];
  /** Which services the overhead percentage pays for, as known now. */
  readonly overheadServices?: readonly OverheadServices[];
  /** The month the user reads in; a file of another month is refused. */
  readonly expectedMonth?: Month;
  /** The deliveries that count already. */
  readonly earlier?: readonly EarlierDelivery[];
}

/** The control total (euros) and number of rows of a file, as the user took them from the payroll system. */
export interface GivenControl {
  readonly total?: Euro;
  readonly count?: number;
}
