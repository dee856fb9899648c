import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { AuditTrail } from '../platform/audit';
import type { Tx } from '../platform/database';
import { DueWork } from '../platform/queue';
import { ACT_EVENTS } from './act-events';
import type { DoneAct } from './addendum-rows';

/** The other side hears of an act, in the background. */
export const ADDENDUM_ACTED = 'addendum-acted';

/** Writes down that an act was done, and lets the other side hear of it. */
@Injectable()
export class ActAnnouncement {
  constructor(
    private readonly audit: AuditTrail,
    private readonly dueWork: DueWork,
  ) {}

  /** `proof`: what the act is of, as digests. */
  async announce(
    tx: Tx,
    { agreementId, key }: AgreementRecord,
    addendum: string,
    { done, proof }: { readonly done: DoneAct; readonly proof: Readonly<Record<string, string>> },
  ): Promise<void> {
    const [version, number] = [done.version.toString(), done.number.toString()];
    await this.audit.record(tx, agreementId, {
      action: ACT_EVENTS[done.act],
      subjectKind: 'addendum',
      subjectId: addendum,
      details: { version, ...proof, ...(done.entries && { entries: [...done.entries] }) },
    });
    await this.dueWork.schedule(tx, {
      kind: ADDENDUM_ACTED,
      key: [ADDENDUM_ACTED, key, addendum, version, number].join(':'),
      payload: { agreement: key, addendum, version, number },
    });
  }
}
