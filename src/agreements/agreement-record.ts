import type { Agreement } from './domain';

/** An agreement as registered: its identity, parties and term. */
export interface AgreementRecord {
  readonly agreementId: string;
  /** The key people use, such as `DVO-OMMEN-TWENTERAND`. */
  readonly key: string;
  readonly title: string;
  readonly clientParty: string;
  readonly contractorParty: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** What invoices refer to and how they are sent. */
export interface BillingReference {
  readonly contractReference: string;
  readonly buyerReference: string;
  readonly orderReference?: string;
  readonly projectReference?: string;
  readonly accountingCost?: string;
  readonly electronicFormat: 'nlcius' | 'peppol-bis-3';
  readonly invoicePrefix: string;
  readonly creditPrefix: string;
}

/** The agreement in the words of the rules; the years to settle follow from its facts. */
export function agreementOf(
  record: AgreementRecord,
  names: { client: string; contractor: string },
): Agreement {
  return {
    id: record.key,
    ...names,
    startsOn: record.startsOn as Agreement['startsOn'],
    ...(record.endsOn !== null && { endsOn: record.endsOn as Agreement['startsOn'] }),
    years: [],
  };
}
