import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit';
import type { Tx } from '../../platform/database';
import type { IssuedYearEnd } from './year-end-rows';
import { YearEndStatementsStore } from './year-end-statements.store';

/** Keeps an issued statement and says so in the audit chain: what is saved when a year is closed. */
@Injectable()
export class YearEndLedger {
  constructor(
    private readonly statements: YearEndStatementsStore,
    private readonly audit: AuditTrail,
  ) {}

  async save(tx: Tx, agreementId: string, issued: IssuedYearEnd): Promise<void> {
    await this.statements.add(tx, agreementId, issued);
    const { year, body, bodyHash, runsBefore } = issued;
    const { charged, knownOn, knownPosition, rulesVersion } = body;
    await this.audit.record(tx, agreementId, {
      action: 'year-end.issued',
      subjectKind: 'year-end-statement',
      subjectId: year.toString(),
      details: { year, bodyHash, runsBefore, knownOn, knownPosition, rulesVersion, charged: { ...charged } },
    });
  }
}
