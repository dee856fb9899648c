import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { coversMonth, endedBy } from '../agreements/domain';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { monthsOfQuarter, writeQuarter, type Quarter } from '../kernel/time';
import { PayrollLines } from '../payroll';
import type { Tx } from '../platform/database';
import { AgreementFactsReader } from '../settlement';
import { selectKnown } from '../settlement/domain';
import { stateOfReport, type ReportModel } from './domain';
import { QuarterlyReportsStore } from './quarterly-reports.store';
import { reportModelOf } from './report-models';
import type { ReportDossier } from './report-rows';

/** A quarter that can still be worked on. */
export interface OpenQuarter {
  readonly model: ReportModel;
  readonly dossier: ReportDossier | undefined;
}

export type QuarterRefusal = 'quarter-outside-agreement' | 'quarterly-report-fixed';

/** Holds what is entered and written of a quarter against its agreement, its model and whether its report is fixed. */
@Injectable()
export class CheckQuarter {
  constructor(
    private readonly reports: QuarterlyReportsStore,
    private readonly facts: AgreementFactsReader,
    private readonly payroll: PayrollLines,
  ) {}

  /** Locks the agreement: what is decided on the answer happens in the same transaction. */
  async open(
    tx: Tx,
    record: AgreementRecord,
    quarter: Quarter,
  ): Promise<Decision<OpenQuarter, QuarterRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const values = { quarter: writeQuarter(quarter) };
    const { agreement, facts } = await this.facts.load(tx, record);
    const ended = endedBy(agreement, selectKnown(facts, () => true).notices);
    const model = reportModelOf(quarter);
    const isOfAgreement = monthsOfQuarter(quarter).some((month) => coversMonth(ended, month));
    if (!model || !isOfAgreement) return refuse('quarter-outside-agreement', values);
    const [dossier] = await this.reports.read(tx, record.agreementId, quarter);
    return dossier && stateOfReport(dossier).state === 'fixed'
      ? refuse('quarterly-report-fixed', values)
      : { ok: true, value: { model, dossier } };
  }

  /** Whether a text has the code of an employee, as far as payroll is seen by who asks. */
  async namesEmployee(tx: Tx, { agreementId }: AgreementRecord): Promise<(text: string) => boolean> {
    const codes = await this.payroll.employeeCodes(tx, agreementId);
    return (text) => codes.areNamedIn(text);
  }
}
