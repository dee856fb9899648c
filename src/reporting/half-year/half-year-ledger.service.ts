import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { AuditTrail } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import type { HalfYearRow } from '../domain';
import { FixedOverviewsStore } from './fixed-overviews.store';
import type { FixedBody, FixedOverview } from './half-year-rows';

const SUBJECT = 'half-year-overview';

/** Keeps what a party says of a half-year and the overviews it fixes, and says so in the audit chain. */
@Injectable()
export class HalfYearLedger {
  constructor(
    private readonly store: FixedOverviewsStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The words themselves stay with the party: the chain names the part and the figures they are of. */
  async clarify(
    tx: Tx,
    { agreementId }: AgreementRecord,
    period: string,
    { part, difference, expectedDifference }: HalfYearRow,
    text: string,
  ): Promise<void> {
    const of = { agreementId, period };
    const before = await this.store.clarifications(tx, of);
    await this.store.clarify(tx, of, before.length + 1, {
      ...{ part, text, difference, expectedDifference },
      ...{ role: tx.actor.role, writtenAt: this.clock.now() },
    });
    await this.audit.record(tx, agreementId, {
      ...{ action: 'half-year.clarified', subjectKind: SUBJECT, subjectId: period },
      details: { part, difference, expectedDifference },
    });
  }

  async fix(
    tx: Tx,
    { agreementId }: AgreementRecord,
    version: number,
    body: FixedBody,
    bodyHash: string,
  ): Promise<FixedOverview> {
    const { period, knownOn, knownPosition, rulesVersion } = body.figures;
    const fixed = {
      ...{ period, version, party: tx.actor.party, body, bodyHash },
      ...{ fixedAt: this.clock.now(), fixedBy: tx.actor.person, fixedRole: tx.actor.role },
    };
    await this.store.fix(tx, agreementId, fixed);
    await this.audit.record(tx, agreementId, {
      ...{ action: 'half-year.fixed', subjectKind: SUBJECT, subjectId: period },
      details: { version, bodyHash, knownOn, knownPosition, rulesVersion },
    });
    return fixed;
  }
}
