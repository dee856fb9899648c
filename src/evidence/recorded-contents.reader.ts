import { Injectable } from '@nestjs/common';
import { FactRegister } from '../agreements';
import { cemeteryContents } from '../cemetery';
import { SalaryTables } from '../indexation';
import { invoiceContents } from '../invoicing';
import { PartyRegister } from '../parties';
import { PayrollDeliveries } from '../payroll';
import type { Contents } from '../platform/audit';
import type { Tx } from '../platform/database';

/** Digests of what is recorded, as it stands, by the names under which the audit chains told of it. */
@Injectable()
export class RecordedContents {
  constructor(
    private readonly facts: FactRegister,
    private readonly deliveries: PayrollDeliveries,
    private readonly tables: SalaryTables,
    private readonly parties: PartyRegister,
  ) {}

  /** Recordings with their facts, deliveries with their lines, what the cemetery administration keeps, and deliveries of invoices. */
  async ofAgreement(tx: Tx, agreementId: string): Promise<Contents> {
    return {
      ...(await this.facts.contents(tx, agreementId)),
      ...(await this.deliveries.contents(tx, agreementId)),
      ...(await cemeteryContents(tx, agreementId)),
      ...(await invoiceContents(tx, agreementId)),
    };
  }

  /** Salary tables and parties, which all agreements share. */
  async shared(tx: Tx): Promise<Contents> {
    return { ...(await this.tables.contents(tx)), ...(await this.parties.contents(tx)) };
  }
}
