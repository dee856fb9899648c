import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import type { NumberedDocument } from './billing-rows';
import { BillingRunsStore, type NewBillingRun } from './billing-runs.store';
import { DraftsStore } from './drafts.store';
import { IssuedDocumentsStore } from './issued-documents.store';
import { NumberSeriesStore } from './number-series.store';

/** Runs, documents and number series together: what is saved when a draft is issued. */
@Injectable()
export class DocumentLedger {
  constructor(
    private readonly runs: BillingRunsStore,
    private readonly documents: IssuedDocumentsStore,
    private readonly drafts: DraftsStore,
    private readonly series: NumberSeriesStore,
  ) {}

  /** Takes a number for each prefix, in order; none at all when one series holds a later date. */
  async takeNumbers(
    tx: Tx,
    party: string,
    prefixes: readonly string[],
    issuedOn: string,
  ): Promise<string[] | undefined> {
    await tx.lock(`number-series:${party}`);
    for (const prefix of prefixes)
      if (await this.series.isBehind(tx, party, prefix, issuedOn)) return undefined;
    const numbers: string[] = [];
    for (const prefix of prefixes) numbers.push(await this.series.next(tx, party, prefix, issuedOn));
    return numbers;
  }

  async save(
    tx: Tx,
    { agreementId, party, run }: { agreementId: string; party: string; run: NewBillingRun },
    documents: readonly NumberedDocument[],
  ): Promise<void> {
    await this.runs.add(tx, agreementId, run);
    await this.documents.add(tx, { agreementId, runId: run.runId, party }, documents);
    await this.drafts.remove(tx, agreementId);
  }
}
