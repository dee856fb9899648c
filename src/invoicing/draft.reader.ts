import { Injectable } from '@nestjs/common';
import { FactRegister, type AgreementRecord } from '../agreements';
import type { Tx } from '../platform/database';
import type { BillingDraft } from './billing-rows';
import type { ComposedBilling } from './compose-billing.service';
import { InvoiceReader } from './invoice-reader.service';
import { PrepareDraft } from './prepare-draft.service';

/** A draft with the documents it would be issued as. */
export interface DraftWithDocuments {
  readonly draft: BillingDraft;
  /** Absent when they cannot be composed any more. */
  readonly billing: ComposedBilling | undefined;
  /** Whether nothing became known and nothing was issued since. */
  readonly isCurrent: boolean;
}

/** Reads the draft of an agreement as the one who issues it should see it. */
@Injectable()
export class DraftReader {
  constructor(
    private readonly invoices: InvoiceReader,
    private readonly prepare: PrepareDraft,
    private readonly register: FactRegister,
  ) {}

  async find(tx: Tx, record: AgreementRecord): Promise<DraftWithDocuments | undefined> {
    const draft = await this.invoices.draft(tx, record.agreementId);
    if (!draft) return undefined;
    const billing = await this.prepare.recompose(tx, record, draft);
    const runs = await this.invoices.runs(tx, record.agreementId);
    const position = await this.register.lastPosition(tx, record.agreementId);
    return {
      draft,
      billing: billing.ok ? billing.value : undefined,
      isCurrent: position === draft.knownPosition && runs.length + 1 === draft.runSequence,
    };
  }
}
