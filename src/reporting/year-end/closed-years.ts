import type { ClosedYears } from '../../invoicing';
import { YearEndStatementsStore } from './year-end-statements.store';

const statements = new YearEndStatementsStore();

/** The years of an agreement that are closed: those whose statement was issued. */
export const closedYears: ClosedYears = (tx, agreementId) => statements.closedYears(tx, agreementId);
