import { BillingHoldsReader } from './billing-holds.reader';
import { SwitchesPageController } from './switches.controller';

export { BillingHoldsReader } from './billing-holds.reader';
export { BillingOffAlert, SWITCHES_PATH } from './billing-off-alert';

/** The page on which billing is turned off and on. */
export const BILLING_SWITCH_CONTROLLERS = [SwitchesPageController];

/** What tells other pages that billing waits. */
export const BILLING_SWITCH_SERVICES = [BillingHoldsReader];
