import { Injectable } from '@nestjs/common';
import type { AgreementRecord, KnownMoment } from '../agreements';
import { failure, success, type Outcome } from '../kernel/fault/fault';
import type { Month } from '../kernel/time';
import type { Tx } from '../platform/database';
import { AgreementFactsReader } from '../settlement';
import { BillingHistoryReader } from './billing-history.reader';
import {
  composeRun,
  correctionsAsPublished,
  correctionsPerFunction,
  pendingCorrections,
  type Correction,
  type DocumentCorrections,
} from './domain';
import { issuedBy } from './issued-by';
import { IssuedDocumentsStore } from './issued-documents.store';
import { RulesGuard } from './rules-guard.service';

/** What a run for the last invoiced month would correct. */
export interface PendingCorrections {
  readonly month: Month;
  readonly corrections: readonly Correction[];
}

/** Whether salary costs are shown per function, for the contractor only, or per publication group. */
export type CorrectionDetail = 'function' | 'group';

/** Reads what documents corrected, and what a run would correct now (R10, R11); saves nothing. */
@Injectable()
export class CorrectionsReader {
  constructor(
    private readonly facts: AgreementFactsReader,
    private readonly history: BillingHistoryReader,
    private readonly documents: IssuedDocumentsStore,
    private readonly rules: RulesGuard,
  ) {}

  /** The corrections of the documents made up to a moment, per document in order of issue. */
  async issued(
    tx: Tx,
    { agreementId }: AgreementRecord,
    moment: KnownMoment,
    detail: CorrectionDetail,
  ): Promise<DocumentCorrections[]> {
    const documents = (await this.documents.bodies(tx, agreementId)).filter(issuedBy(moment));
    if (detail === 'group') return correctionsAsPublished(documents);
    return correctionsPerFunction(documents, await this.documents.lines(tx, agreementId));
  }

  /**
   * What a run for the last invoiced month would correct by what is known at a moment, per function;
   * undefined when nothing was invoiced yet. Faults: what stands in the way of settling.
   */
  async pending(
    tx: Tx,
    record: AgreementRecord,
    moment: KnownMoment,
  ): Promise<Outcome<PendingCorrections> | undefined> {
    const { history, past } = await this.history.load(tx, record.agreementId, issuedBy(moment));
    const [month] = [...history.months].sort().reverse();
    if (!month) return undefined;
    const loaded = await this.facts.load(tx, record);
    const compared = await this.rules.check(tx, loaded, past);
    if (!compared.ok) return failure(compared.refusal.faults ?? []);
    const { agreement, facts } = loaded;
    const run = composeRun({
      agreement,
      facts,
      history,
      month,
      knowledge: moment,
      rules: this.rules.rules,
      rulesDifferences: compared.value.differences,
    });
    return run.ok ? success({ month, corrections: pendingCorrections(run.value) }) : run;
  }
}
