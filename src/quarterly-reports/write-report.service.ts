import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { Fault } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { writeQuarter, type Quarter } from '../kernel/time';
import { AuditTrail } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { CheckQuarter, type QuarterRefusal } from './check-quarter.service';
import { checkTexts, type ReportTexts } from './domain';
import { QuarterlyReportsStore } from './quarterly-reports.store';

/** The version that was written, or what is wrong with it. */
export type WrittenOrFaults = { readonly version: number } | { readonly faults: readonly Fault[] };

/** Writes what goes under the sections of a quarterly report: the first version of a quarter, and later ones (DVO 6). */
@Injectable()
export class WriteReport {
  constructor(
    private readonly reports: QuarterlyReportsStore,
    private readonly quarters: CheckQuarter,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What was put to the client stands until the next version is. `after` is the version that was changed, 0 for none. */
  async write(
    tx: Tx,
    record: AgreementRecord,
    quarter: Quarter,
    content: ReportTexts,
    after?: number,
  ): Promise<Decision<WrittenOrFaults, QuarterRefusal | 'version-differs'>> {
    const open = await this.quarters.open(tx, record, quarter);
    if (!open.ok) return open;
    const { model, dossier } = open.value;
    const latest = dossier?.versions.at(-1)?.version ?? 0;
    if (after !== undefined && after !== latest) return refuse('version-differs');
    const faults = checkTexts(content.texts, model, await this.quarters.namesEmployee(tx, record));
    if (faults.length > 0) return { ok: true, value: { faults } };
    const version = latest + 1;
    const { person, role } = tx.actor;
    await this.reports.addVersion(tx, record.agreementId, quarter, {
      ...{ version, content, writtenBy: person, writtenRole: role, writtenAt: this.clock.now() },
    });
    await this.audit.record(tx, record.agreementId, {
      action: 'quarterly-report.written',
      subjectKind: 'quarterly-report',
      subjectId: writeQuarter(quarter),
      details: { version: version.toString() },
    });
    return { ok: true, value: { version } };
  }
}
