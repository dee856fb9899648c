import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { AuditTrail, hashOf } from '../platform/audit';
import type { Tx } from '../platform/database';
import type { NumberedDocument } from './billing-rows';
import type { NewBillingRun } from './issued-runs.store';
import type { Series } from './document-context.reader';
import type { IssuedDocument } from './domain';
import { DocumentLedger } from './document-ledger.service';
import { WorkOfIssue } from './work-of-issue.service';

/** Saves an issued run in the issuing transaction; its documents take their numbers here, last. */
@Injectable()
export class BillingRecorder {
  constructor(
    private readonly ledger: DocumentLedger,
    private readonly audit: AuditTrail,
    private readonly work: WorkOfIssue,
  ) {}

  async auditHead(tx: Tx, agreementId: string): Promise<string> {
    return (await this.audit.headOf(tx, agreementId)).hash;
  }

  /** Numbers documents without gaps; undefined when a series holds a later date already. */
  async number(
    tx: Tx,
    { contractorParty }: AgreementRecord,
    series: Series,
    documents: readonly NumberedDocument[],
  ): Promise<NumberedDocument[] | undefined> {
    const prefixes = documents.map(({ body }) => series[body.kind]);
    const issuedOn = documents[0]?.body.issuedOn ?? '';
    const numbers = await this.ledger.takeNumbers(tx, contractorParty, prefixes, issuedOn);
    return numbers && documents.map((document, index) => numberedAs(document, numbers[index] ?? ''));
  }

  async save(
    tx: Tx,
    record: AgreementRecord,
    run: NewBillingRun,
    documents: readonly NumberedDocument[],
  ): Promise<void> {
    const { agreementId, contractorParty } = record;
    // The client reads the hash, and salaries are few enough to guess; the salt stays with the contractor.
    const kept = { ...run, explanation: { ...run.explanation, salt: randomUUID() } };
    await this.ledger.save(tx, { agreementId, party: contractorParty, run: kept }, documents);
    const { issuedAt, rulesVersion, preparedBy, issuedBy } = run;
    const calculation = { issuedAt, rulesVersion, preparedBy, issuedBy, run: hashOf(kept.explanation) };
    for (const [ordinal, { body, bodyHash, explanation, shownIn }] of documents.entries()) {
      await this.audit.record(tx, agreementId, {
        action: 'document.issued',
        subjectKind: 'document',
        subjectId: body.number,
        details: {
          ...{ runId: run.runId, rulesVersion: run.rulesVersion, fingerprint: run.fingerprint, bodyHash },
          calculationHash: hashOf({ ...calculation, ordinal, explanation, shownIn }),
        },
      });
    }
    const numbers = documents.map(({ body }) => body.number);
    await this.work.ask(tx, agreementId, run.issuedOn, numbers);
  }
}

/** The number is also what the client pays by. */
function numberedAs(document: NumberedDocument, number: string): NumberedDocument {
  const { body } = document;
  const numbered: IssuedDocument = {
    ...body,
    number,
    references: { ...body.references, paymentReference: number },
  };
  return { ...document, body: numbered, bodyHash: hashOf(numbered) };
}
