import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { AuditTrail, type AuditedAction } from '../platform/audit';
import type { Tx } from '../platform/database';
import { DueWork } from '../platform/queue';
import type { NoticeActName } from './domain';
import type { DoneNoticeAct } from './notice-rows';

/** The other side hears of an act, in the background. */
export const NOTICE_ACTED = 'notice-acted';

/** Under which name each act is written down. */
const EVENTS: Readonly<Record<NoticeActName, AuditedAction>> = {
  give: 'notice.given',
  'confirm-receipt': 'notice.received',
  'dispute-receipt': 'notice.receipt-disputed',
  'ask-back': 'notice.asked-back',
  'decline-back': 'notice.back-declined',
  'take-back': 'notice.taken-back',
};

/** Writes down that an act was done, and lets the other side hear of it. */
@Injectable()
export class AnnounceNoticeAct {
  constructor(
    private readonly audit: AuditTrail,
    private readonly dueWork: DueWork,
  ) {}

  async announce(
    tx: Tx,
    { agreementId, key }: AgreementRecord,
    notice: string,
    { act, number }: DoneNoticeAct,
  ): Promise<void> {
    await this.audit.record(tx, agreementId, {
      action: EVENTS[act],
      subjectKind: 'notice',
      subjectId: notice,
      details: {},
    });
    await this.dueWork.schedule(tx, {
      kind: NOTICE_ACTED,
      key: [NOTICE_ACTED, key, notice, number.toString()].join(':'),
      payload: { agreement: key, notice, number: number.toString() },
    });
  }
}
