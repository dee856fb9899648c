import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { Decision } from '../kernel/fault/refusal';
import { AuditTrail } from '../platform/audit';
import type { Tx } from '../platform/database';
import { PrepareDraft, type Prepared, type PrepareRefusal } from './prepare-draft.service';

/** What the history says of a proposal; its details hold the reason. */
export const CREDITING_PROPOSED = 'crediting.proposed';

/** Prepares the draft that takes a document back, and writes down why. */
@Injectable()
export class ProposeCrediting {
  constructor(
    private readonly prepare: PrepareDraft,
    private readonly audit: AuditTrail,
  ) {}

  async propose(
    tx: Tx,
    record: AgreementRecord,
    number: string,
    reason: string,
  ): Promise<Decision<Prepared, PrepareRefusal>> {
    const prepared = await this.prepare.prepare(tx, record, { credit: number });
    if (prepared.ok)
      await this.audit.record(tx, record.agreementId, {
        action: CREDITING_PROPOSED,
        subjectKind: 'document',
        subjectId: number,
        details: { reason },
      });
    return prepared;
  }
}
