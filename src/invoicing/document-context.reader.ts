import { Injectable } from '@nestjs/common';
import { AgreementRegister, type AgreementRecord, type BillingReference } from '../agreements';
import { failure, success, type Fault, type Outcome } from '../kernel/fault/fault';
import { PartyRegister } from '../parties';
import type { PartyDetails } from '../parties/domain';
import type { Tx } from '../platform/database';
import type { BillingMoment } from './billing-moment';
import type { DocumentContext, DocumentKind } from './domain';

/** Before the year and the number, for each kind of document. */
export type Series = Readonly<Record<DocumentKind, string>>;

/** Reads what a document says that its lines do not: parties, references, moment and who prepared it. */
@Injectable()
export class DocumentContextReader {
  constructor(
    private readonly agreements: AgreementRegister,
    private readonly parties: PartyRegister,
  ) {}

  async read(
    tx: Tx,
    record: AgreementRecord,
    moment: BillingMoment,
  ): Promise<Outcome<{ readonly context: DocumentContext; readonly series: Series }>> {
    const registeredBy = moment.past?.registeredBy;
    const reference = await this.agreements.reference(tx, record.agreementId, registeredBy);
    const supplier = await this.parties.latest(tx, record.contractorParty, registeredBy);
    const customer = await this.parties.latest(tx, record.clientParty, registeredBy);
    if (!reference || !supplier || !customer)
      return failure(missingMasterRecords({ reference, supplier, customer }));
    const { electronicFormat, invoicePrefix, creditPrefix } = reference;
    const context = {
      agreement: { id: record.key, title: record.title, reference: reference.contractReference },
      supplier: asPrinted(supplier),
      customer: asPrinted(customer),
      references: referencesOf(reference),
      electronicFormat,
      knownOn: moment.day,
      knownPosition: moment.position,
      preparedBy: moment.preparedBy,
    };
    return success({ context, series: { invoice: invoicePrefix, 'credit-note': creditPrefix } });
  }
}

/** Where requests go is on no document. */
function asPrinted({ requestsEmail: _, ...printed }: PartyDetails): DocumentContext['supplier'] {
  return printed;
}

function missingMasterRecords(records: Readonly<Record<string, unknown>>): Fault[] {
  return Object.entries(records)
    .filter(([, record]) => record === undefined)
    .map(([path]) => ({ path, code: 'not-recorded-yet' }));
}

function referencesOf(reference: BillingReference): DocumentContext['references'] {
  const { buyerReference, orderReference, projectReference, accountingCost } = reference;
  return {
    buyerReference,
    ...(orderReference !== undefined && { orderReference }),
    ...(projectReference !== undefined && { projectReference }),
    ...(accountingCost !== undefined && { accountingCost }),
  };
}
