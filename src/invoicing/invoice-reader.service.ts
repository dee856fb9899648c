import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit';
import type { Tx } from '../platform/database';
import type { BillingDraft, BillingRun, DocumentSummary, IssuedLine } from './billing-rows';
import { BillingRunsStore } from './billing-runs.store';
import type { IssuedDocument } from './domain';
import { DraftsStore } from './drafts.store';
import { IssuedDocumentsStore } from './issued-documents.store';
import { CREDITING_PROPOSED } from './propose-crediting.service';

/** Reads drafts, runs and issued documents; row-level security decides what the reader may see. */
@Injectable()
export class InvoiceReader {
  constructor(
    private readonly drafts: DraftsStore,
    private readonly runsStore: BillingRunsStore,
    private readonly documents: IssuedDocumentsStore,
    private readonly audit: AuditTrail,
  ) {}

  draft(tx: Tx, agreementId: string): Promise<BillingDraft | undefined> {
    return this.drafts.find(tx, agreementId);
  }

  runs(tx: Tx, agreementId: string): Promise<BillingRun[]> {
    return this.runsStore.all(tx, agreementId);
  }

  /** Issued documents, latest first; of one agreement or of all that the reader may see. */
  summaries(tx: Tx, agreementId?: string): Promise<DocumentSummary[]> {
    return this.documents.summaries(tx, agreementId);
  }

  find(tx: Tx, number: string): Promise<DocumentSummary | undefined> {
    return this.documents.find(tx, number);
  }

  body(tx: Tx, agreementId: string, number: string): Promise<IssuedDocument | undefined> {
    return this.documents.body(tx, agreementId, number);
  }

  /** The documents of an agreement whole, in order of issue. */
  bodies(tx: Tx, agreementId: string): Promise<IssuedDocument[]> {
    return this.documents.bodies(tx, agreementId);
  }

  /** Lines per function, for the contractor only. */
  lines(tx: Tx, agreementId: string, number?: string): Promise<IssuedLine[]> {
    return this.documents.lines(tx, agreementId, number);
  }

  /**
   * Why a document was taken back, or is proposed to be: what was given with its last proposal. Both parties may read the history,
   * so what was only proposed has a reason for who sees its draft alone: row security hides drafts from the client.
   */
  async creditReason(
    tx: Tx,
    { agreementId, number, credits, creditedBy }: DocumentSummary,
  ): Promise<string | undefined> {
    const isIssued = credits !== null || creditedBy !== null;
    if (!isIssued && (await this.drafts.find(tx, agreementId))?.creditedDocument !== number) return undefined;
    const question = { agreementId, actions: [CREDITING_PROPOSED], document: credits ?? number };
    const { events } = await this.audit.find(tx, question, { skip: 0, limit: 1 });
    const reason = events[0]?.event.details['reason'];
    return typeof reason === 'string' ? reason : undefined;
  }

  numbers(tx: Tx, agreementId: string): ReturnType<IssuedDocumentsStore['numbers']> {
    return this.documents.numbers(tx, agreementId);
  }
}
