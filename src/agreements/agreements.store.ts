import { Injectable } from '@nestjs/common';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { AgreementRecord, BillingReference } from './agreement-record';

const AGREEMENT = `
  SELECT agreement_id AS "agreementId", key, title, client_party AS "clientParty",
         contractor_party AS "contractorParty", starts_on AS "startsOn", ends_on AS "endsOn"
  FROM agreement`;

const REFERENCE = `
  SELECT contract_reference AS "contractReference", buyer_reference AS "buyerReference",
         order_reference AS "orderReference", project_reference AS "projectReference",
         accounting_cost AS "accountingCost", electronic_format AS "electronicFormat",
         invoice_prefix AS "invoicePrefix", credit_prefix AS "creditPrefix"
  FROM billing_reference`;

/** Agreements and what their invoices refer to. */
@Injectable()
export class AgreementsStore {
  async add(tx: Tx, record: AgreementRecord, recordedAt: Instant): Promise<void> {
    const { agreementId, key, title, clientParty, contractorParty, startsOn, endsOn } = record;
    await tx.execute(
      'INSERT INTO agreement_party (agreement_id, client_party, contractor_party) VALUES ($1, $2, $3)',
      [agreementId, clientParty, contractorParty],
    );
    await tx.execute(
      `INSERT INTO agreement (agreement_id, key, title, client_party, contractor_party, starts_on, ends_on,
                              recorded_at, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [agreementId, key, title, clientParty, contractorParty, startsOn, endsOn, recordedAt, tx.actor.person],
    );
  }

  all(tx: Tx): Promise<AgreementRecord[]> {
    return tx.query<AgreementRecord>(`${AGREEMENT} ORDER BY key`);
  }

  async byId(tx: Tx, agreementId: string): Promise<AgreementRecord | undefined> {
    const [record] = await tx.query<AgreementRecord>(`${AGREEMENT} WHERE agreement_id = $1`, [agreementId]);
    return record;
  }

  async byKey(tx: Tx, key: string): Promise<AgreementRecord | undefined> {
    const [record] = await tx.query<AgreementRecord>(`${AGREEMENT} WHERE key = $1`, [key]);
    return record;
  }

  async addReference(
    tx: Tx,
    agreementId: string,
    reference: BillingReference,
    recordedAt: Instant,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO billing_reference (agreement_id, version, recorded_at, recorded_by, contract_reference,
         buyer_reference, order_reference, project_reference, accounting_cost, electronic_format,
         invoice_prefix, credit_prefix)
       SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
       FROM billing_reference WHERE agreement_id = $1`,
      [
        agreementId,
        recordedAt,
        tx.actor.person,
        reference.contractReference,
        reference.buyerReference,
        reference.orderReference ?? null,
        reference.projectReference ?? null,
        reference.accountingCost ?? null,
        reference.electronicFormat,
        reference.invoicePrefix,
        reference.creditPrefix,
      ],
    );
  }

  async latestReference(tx: Tx, agreementId: string, by?: Instant): Promise<BillingReference | undefined> {
    const [row] = await tx.query<Record<keyof BillingReference, string | null>>(
      `${REFERENCE} WHERE agreement_id = $1 AND ($2::timestamptz IS NULL OR recorded_at <= $2)
       ORDER BY version DESC LIMIT 1`,
      [agreementId, by ?? null],
    );
    if (!row) return undefined;
    const present = Object.entries(row).filter(([, value]) => value !== null);
    return Object.fromEntries(present) as unknown as BillingReference;
  }
}
