import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import type { NumberedDocument } from './billing-rows';
import { IssuedRunsStore, type NewBillingRun } from './issued-runs.store';
import { NumberSeriesStore } from './number-series.store';

/** Runs, documents and number series together: what is saved when a draft is issued. */
@Injectable()
export class DocumentLedger {
  constructor(
    private readonly issued: IssuedRunsStore,
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
    const numbers: string[] = [];
    for (const prefix of prefixes) {
      const number = await this.series.next(tx, { party, prefix, together: prefixes }, issuedOn);
      // All series are looked at with the first number, so none was taken yet.
      if (number === undefined) return undefined;
      numbers.push(number);
    }
    return numbers;
  }

  save(
    tx: Tx,
    { agreementId, party, run }: { agreementId: string; party: string; run: NewBillingRun },
    documents: readonly NumberedDocument[],
  ): Promise<void> {
    return this.issued.add(tx, { agreementId, party, run }, documents);
  }
}
