import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { Fault } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { writeQuarter, type Quarter } from '../kernel/time';
import type { Tx } from '../platform/database';
import type { AsKnown } from '../reporting';
import type { QuarterFigures } from '../reporting/domain';
import { CheckQuarter } from './check-quarter.service';
import { checkAboutPersons, checkReportAct, checkTexts, type ReportActRefusal } from './domain';
import { KeepReportAct, type NewReportAct } from './keep-report-act.service';
import { PutReport, type PutRefusal } from './put-report.service';
import { QuarterlyReportsStore } from './quarterly-reports.store';
import { reportModelOf } from './report-models';
import type { DoneReportAct } from './report-rows';

export type DoReportRefusal = ReportActRefusal | PutRefusal | 'unknown-quarterly-report';

/** The act that was done, or what is wrong with its text. */
export type DoneOrFaults = { readonly done: DoneReportAct } | { readonly faults: readonly Fault[] };

/**
 * What either side does with a quarterly report: put to the client as it was seen, commented on section by section, and
 * fixed by the client on what was put to it (DVO 3.3, 6).
 */
@Injectable()
export class DoReportAct {
  constructor(
    private readonly reports: QuarterlyReportsStore,
    private readonly putting: PutReport,
    private readonly quarters: CheckQuarter,
    private readonly keeping: KeepReportAct,
  ) {}

  /** `filled` is what the service knows of the quarter; to put a report to the client. */
  async do(
    tx: Tx,
    record: AgreementRecord,
    quarter: Quarter,
    asked: NewReportAct,
    filled?: AsKnown<QuarterFigures>,
  ): Promise<Decision<DoneOrFaults, DoReportRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const [dossier] = await this.reports.read(tx, record.agreementId, quarter);
    if (!dossier) return refuse('unknown-quarterly-report', { quarter: writeQuarter(quarter) });
    const open = checkReportAct(dossier, { ...asked, person: tx.actor.person });
    if (!open.ok) return open;
    const faults = await this.faultsOf(tx, record, quarter, asked);
    if (faults.length > 0) return { ok: true, value: { faults } };
    if (filled) {
      const put = await this.putting.put(tx, record, dossier, asked.seen, filled);
      if (!put.ok) return put;
    }
    return { ok: true, value: { done: await this.keeping.keep(tx, record, dossier, open.value, asked) } };
  }

  private async faultsOf(
    tx: Tx,
    record: AgreementRecord,
    quarter: Quarter,
    { section, text }: NewReportAct,
  ): Promise<Fault[]> {
    const model = reportModelOf(quarter);
    if (text === undefined || !model) return [];
    const namesEmployee = await this.quarters.namesEmployee(tx, record);
    return section === undefined
      ? checkAboutPersons('text', text, namesEmployee)
      : checkTexts([{ section, text }], model, namesEmployee).map(({ path, ...fault }) => ({
          path: path.replace(/^texts\[0\]\./, ''),
          ...fault,
        }));
  }
}
