import { Injectable } from '@nestjs/common';
import { FactRegister, type AgreementRecord } from '../agreements';
import { InvoiceReader, type BillingRun } from '../invoicing';
import type { Tx } from '../platform/database';
import { AgreementFactsReader } from '../settlement';
import { SCENARIO_FORMAT } from './domain';

type Item = Readonly<Record<string, unknown>>;

/**
 * Writes an agreement as a scenario file: all its facts, with the positions that tell the order within
 * a day, and the runs that were made. Settling the file gives the documents that were issued.
 */
@Injectable()
export class ExportScenario {
  constructor(
    private readonly facts: AgreementFactsReader,
    private readonly register: FactRegister,
    private readonly invoices: InvoiceReader,
  ) {}

  async export(tx: Tx, record: AgreementRecord): Promise<Item> {
    const { agreement, facts } = await this.facts.load(tx, record);
    const lists = await this.facts.readLists(tx, record.agreementId);
    const payroll = facts.payroll.map(({ amount, place: _place, ...line }) => ({
      ...line,
      amount: amount.toString(),
    }));
    return {
      format: SCENARIO_FORMAT,
      title: `${record.title}: ${(await this.register.lastPosition(tx, record.agreementId)).toString()} feiten`,
      agreement: { ...agreement },
      ...lists,
      payroll,
      runs: await this.runs(tx, record.agreementId),
    };
  }

  private async runs(tx: Tx, agreementId: string): Promise<Item[]> {
    const runs = await this.invoices.runs(tx, agreementId);
    const numbers = await this.invoices.numbers(tx, agreementId);
    return runs.map((run) => {
      if (run.month !== null) return monthRun(run);
      const credited = numbers.find(({ number }) => number === run.creditedDocument);
      const credit = runs.findIndex(({ runId }) => runId === credited?.runId);
      return { credit, documents: [credited?.ordinal ?? 0], knownOn: run.knownOn };
    });
  }
}

function monthRun({ month, knownOn, knownPosition }: BillingRun): Item {
  return { month, knownOn, knownPosition };
}
