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

  /**
   * Numbers the documents of a run without gaps and saves them; undefined when a series holds a later date already. While
   * it holds the series all other agreements of the contractor wait, so what needs no number is computed before.
   */
  async record(
    tx: Tx,
    record: AgreementRecord,
    run: NewBillingRun,
    { series, documents }: { readonly series: Series; readonly documents: readonly NumberedDocument[] },
  ): Promise<NumberedDocument[] | undefined> {
    const { agreementId, contractorParty: party } = record;
    // The client reads the hash, and salaries are few enough to guess; the salt stays with the contractor.
    const kept = { ...run, explanation: { ...run.explanation, salt: randomUUID() } };
    const calculations = calculationHashes(kept, documents);
    const prefixes = documents.map(({ body }) => series[body.kind]);
    const numbers = await this.ledger.takeNumbers(tx, party, prefixes, run.issuedOn);
    if (!numbers) return undefined;
    const numbered = documents.map((document, index) => numberedAs(document, numbers[index] ?? ''));
    await this.ledger.save(tx, { agreementId, party, run: kept }, numbered);
    for (const [ordinal, { body, bodyHash }] of numbered.entries()) {
      const { runId, rulesVersion, fingerprint } = run;
      await this.audit.record(tx, agreementId, {
        action: 'document.issued',
        subjectKind: 'document',
        subjectId: body.number,
        details: {
          ...{ runId, rulesVersion, fingerprint, bodyHash },
          calculationHash: calculations[ordinal] ?? '',
        },
      });
    }
    await this.work.ask(tx, agreementId, run.issuedOn, numbers);
    return numbered;
  }
}

/** What the audit trail keeps of how each document of a run was computed. */
function calculationHashes(run: NewBillingRun, documents: readonly NumberedDocument[]): string[] {
  const { issuedAt, rulesVersion, preparedBy, issuedBy } = run;
  const calculation = { issuedAt, rulesVersion, preparedBy, issuedBy, run: hashOf(run.explanation) };
  return documents.map(({ explanation, shownIn }, ordinal) =>
    hashOf({ ...calculation, ordinal, explanation, shownIn }),
  );
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
