import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { AuditTrail } from '../platform/audit';
import type { Actor } from '../platform/database';
import { VerifyRecords, type Verification } from './verify-records.service';

/** Verifies an agreement for someone who asks, one at a time, since it makes every document again. */
@Injectable()
export class VerifyOnRequest {
  private isRunning = false;

  constructor(
    private readonly records: VerifyRecords,
    private readonly audit: AuditTrail,
  ) {}

  /** What was found is written down with who asked. */
  async verify(actor: Actor, record: AgreementRecord): Promise<Decision<Verification, 'verification-busy'>> {
    if (this.isRunning) return refuse('verification-busy');
    this.isRunning = true;
    try {
      const verification = await this.records.verifyOne(record);
      const { links, documents, findings } = verification;
      await this.audit.recordApart(actor, {
        action: 'records.verified',
        subjectKind: 'agreement',
        subjectId: record.key,
        details: { links, documents, findings: findings.length },
      });
      return { ok: true, value: verification };
    } finally {
      this.isRunning = false;
    }
  }
}
