import { Injectable } from '@nestjs/common';
import type { AgreementRecord, KnownMoment } from '../agreements';
import { InvoiceReader } from '../invoicing';
import type { IssuedDocument } from '../invoicing/domain';
import { monthAt } from '../kernel/time';
import type { Tx } from '../platform/database';
import type { RecordedScheme } from './coding-rows';
import { CodingSchemesStore } from './coding-schemes.store';
import {
  amountsOf,
  codeDocuments,
  totalByTaakveld,
  type CodedAmounts,
  type CodedLine,
  type MonthRange,
  type TaakveldTotal,
} from './domain';

/** A year, or one of its halves. */
export interface CodedPeriod {
  readonly year: number;
  readonly half?: 1 | 2;
}

/** What was invoiced in a period under the codes of a party; totals and lines both add up to the documents. */
export interface CodedInvoices {
  readonly lines: readonly CodedLine[];
  readonly totals: readonly TaakveldTotal[];
  readonly sum: CodedAmounts;
  /** Of which net, VAT and gross are those of `sum`. */
  readonly documents: readonly IssuedDocument[];
}

/** Reads the coding schemes of a party, and its documents as it books them. Documents count by their date. */
@Injectable()
export class ReadCoding {
  constructor(
    private readonly schemesStore: CodingSchemesStore,
    private readonly invoices: InvoiceReader,
  ) {}

  /** In order of recording; as they were recorded by the end of a day. */
  async schemes(
    tx: Tx,
    { agreementId }: AgreementRecord,
    { day }: Pick<KnownMoment, 'day'>,
  ): Promise<RecordedScheme[]> {
    return (await this.schemesStore.all(tx, agreementId)).filter(({ recordedOn }) => recordedOn <= day);
  }

  /** The documents dated in a period, as known by the end of a day. */
  async invoiced(
    tx: Tx,
    record: AgreementRecord,
    period: CodedPeriod,
    moment: Pick<KnownMoment, 'day'>,
  ): Promise<CodedInvoices> {
    const months = monthsOf(period);
    const documents = (await this.invoices.bodies(tx, record.agreementId)).filter(
      ({ issuedOn }) => isIn(issuedOn, months) && issuedOn <= moment.day,
    );
    const lines = codeDocuments(documents, await this.schemes(tx, record, moment));
    return { lines, totals: totalByTaakveld(lines, months), sum: amountsOf(lines, months), documents };
  }
}

function monthsOf({ year, half }: CodedPeriod): MonthRange {
  return { first: monthAt(year, half === 2 ? 7 : 1), last: monthAt(year, half === 1 ? 6 : 12) };
}

function isIn(day: string, { first, last }: MonthRange): boolean {
  const month = day.slice(0, 7);
  return first <= month && month <= last;
}
