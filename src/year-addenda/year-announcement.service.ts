import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { AuditTrail, type AuditedAction } from '../platform/audit';
import type { Tx } from '../platform/database';
import { DueWork } from '../platform/queue';
import type { YearActName } from './domain';
import type { DoneYearAct } from './year-rows';

/** The other side hears of an act, in the background. */
export const YEAR_ACTED = 'year-addendum-acted';

/** Under which name each act is written down. */
const EVENTS: Readonly<Record<YearActName, AuditedAction>> = {
  submit: 'year-addendum.submitted',
  answer: 'year-addendum.answered',
  withdraw: 'year-addendum.withdrawn',
  ask: 'year-addendum.asked',
  approve: 'year-addendum.approved',
  refuse: 'year-addendum.refused',
};

/** Writes down that an act was done, and lets the other side hear of it. */
@Injectable()
export class YearAnnouncement {
  constructor(
    private readonly audit: AuditTrail,
    private readonly dueWork: DueWork,
  ) {}

  async announce(
    tx: Tx,
    { agreementId, key }: AgreementRecord,
    ofYear: number,
    done: DoneYearAct,
  ): Promise<void> {
    const [year, version, number] = [ofYear, done.version, done.number].map(String) as [
      string,
      string,
      string,
    ];
    await this.audit.record(tx, agreementId, {
      action: EVENTS[done.act],
      subjectKind: 'year-addendum',
      subjectId: year,
      details: { version, ...(done.seen !== undefined && { fingerprint: done.seen }) },
    });
    await this.dueWork.schedule(tx, {
      kind: YEAR_ACTED,
      key: [YEAR_ACTED, key, year, version, number].join(':'),
      payload: { agreement: key, year, version, number },
    });
  }
}
