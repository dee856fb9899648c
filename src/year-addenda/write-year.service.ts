import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { Fault } from '../kernel/fault/fault';
import type { Decision } from '../kernel/fault/refusal';
import { AuditTrail } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { YearAddendum } from './domain';
import { fingerprintOfYear } from './fingerprint-of-year';
import { WeighYear } from './weigh-year.service';
import { YearAddendaStore } from './year-addenda.store';

export type WriteYearRefusal = 'year-outside-agreement';

/** Writes year addenda: the first version of a year, and later ones that take its place when agreed (DVO 4.2). */
@Injectable()
export class WriteYear {
  constructor(
    private readonly years: YearAddendaStore,
    private readonly weighing: WeighYear,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What is wrong with what is to be written, each by its place; it is asked before writing. */
  check(tx: Tx, record: AgreementRecord, content: YearAddendum): Promise<Fault[]> {
    return this.weighing.check(tx, record, content);
  }

  /** The next version of a year; answers its number. What was agreed counts until it is agreed to as well. */
  async write(
    tx: Tx,
    record: AgreementRecord,
    content: YearAddendum,
  ): Promise<Decision<number, WriteYearRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const covered = await this.weighing.copy(tx, record, content.year);
    if (!covered.ok) return covered;
    const [dossier] = await this.years.read(tx, record.agreementId, content.year);
    const version = (dossier?.versions.at(-1)?.version ?? 0) + 1;
    const fingerprint = fingerprintOfYear(version, content);
    const { person, role } = tx.actor;
    const written = { writtenBy: person, writtenRole: role, writtenAt: this.clock.now() };
    await this.years.addVersion(tx, record.agreementId, { version, content, fingerprint, ...written });
    await this.audit.record(tx, record.agreementId, {
      action: 'year-addendum.written',
      subjectKind: 'year-addendum',
      subjectId: content.year.toString(),
      details: { version: version.toString(), digest: fingerprint },
    });
    return { ok: true, value: version };
  }
}
