import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { isEmptyYear } from '../domain';
import { ComposeYearEnd, type ComposedYearEnd } from './compose-year-end.service';
import type { IssuedYearEnd } from './year-end-rows';
import { YearEndLedger } from './year-end-ledger.service';
import { YearEndGuard, type YearEndRefusal } from './year-end-guard.service';

/**
 * Issues the statement of a year: fixes count, sum and hash of what was charged, and closes the year, so
 * that later lines for its months say so (DVO 4.2 and 6).
 */
@Injectable()
export class IssueYearEnd {
  constructor(
    private readonly guard: YearEndGuard,
    private readonly composer: ComposeYearEnd,
    private readonly ledger: YearEndLedger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Issues the statement whose fingerprint was seen. */
  async issue(
    tx: Tx,
    record: AgreementRecord,
    year: number,
    seen: string,
  ): Promise<Decision<IssuedYearEnd, YearEndRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const allowed = await this.guard.allow(tx, record, year);
    if (!allowed.ok) return allowed;
    const { moment, runsBefore } = allowed.value;
    const composed = await this.composer.compose(tx, record, year, moment);
    if (!composed.ok) return refuse('year-cannot-be-settled', undefined, composed.faults);
    if (isEmptyYear(composed.value.body)) return refuse('nothing-to-close', { year: year.toString() });
    if (composed.value.fingerprint !== seen) return refuse('statement-differs');
    const issued = this.issuedBy(tx, composed.value, runsBefore);
    await this.ledger.save(tx, record.agreementId, issued);
    return { ok: true, value: issued };
  }

  private issuedBy(tx: Tx, { body, fingerprint }: ComposedYearEnd, runsBefore: number): IssuedYearEnd {
    return {
      year: body.year,
      body,
      bodyHash: fingerprint,
      runsBefore,
      issuedAt: this.clock.now(),
      issuedBy: tx.actor.person,
      issuedRole: tx.actor.role,
    };
  }
}
