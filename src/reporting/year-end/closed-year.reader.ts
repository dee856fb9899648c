import { Injectable } from '@nestjs/common';
import { InvoiceReader } from '../../invoicing';
import type { Tx } from '../../platform/database';
import { chargedAfterClosing, type YearEndAfterwards } from '../domain';
import type { IssuedYearEnd } from './year-end-rows';
import { YearEndStatementsStore } from './year-end-statements.store';

/** A year that is closed: its statement, and what has been charged for it since. */
export interface ClosedYearEnd {
  readonly issued: IssuedYearEnd;
  readonly later: readonly YearEndAfterwards[];
}

/** Reads the issued statement of a year, with what came after it; undefined while the year is open. */
@Injectable()
export class ClosedYearReader {
  constructor(
    private readonly statements: YearEndStatementsStore,
    private readonly invoices: InvoiceReader,
  ) {}

  async find(tx: Tx, agreementId: string, year: number): Promise<ClosedYearEnd | undefined> {
    const issued = await this.statements.find(tx, agreementId, year);
    if (!issued) return undefined;
    const later = chargedAfterClosing(await this.invoices.bodies(tx, agreementId), year);
    return { issued, later };
  }
}
