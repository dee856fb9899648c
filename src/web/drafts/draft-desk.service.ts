import { Injectable } from '@nestjs/common';
import { FactRegister, type AgreementRecord } from '../../agreements';
import { InvoiceReader, type BillingDraft, type BillingSwitch } from '../../invoicing';
import type { Tx } from '../../platform/database';
import { BillingHoldsReader } from '../billing-switch';
import type { Change, DraftOnDesk } from './draft-on-desk';

/** Reads the draft of an agreement, with what became of it since and whether the visitor may issue it. */
@Injectable()
export class DraftDesk {
  constructor(
    private readonly invoices: InvoiceReader,
    private readonly register: FactRegister,
    private readonly holds: BillingHoldsReader,
  ) {}

  async find(tx: Tx, record: AgreementRecord): Promise<DraftOnDesk | undefined> {
    const { agreementId } = record;
    const draft = await this.invoices.draft(tx, agreementId);
    if (!draft) return undefined;
    const runs = await this.invoices.runs(tx, agreementId);
    const changes = await this.changesSince(tx, agreementId, draft);
    const before = runs.filter(({ month }) => month !== null).at(-1)?.knownPosition ?? 0;
    return {
      ...draft,
      isStale: changes.length > 0 || runs.length + 1 !== draft.runSequence,
      changes,
      off: await this.holds.off(tx, record),
      obstacle: await this.obstacle(tx, record, draft, before),
    };
  }

  /** Where billing is off, so that nothing is sent either; for the contractor. */
  off(tx: Tx, record: AgreementRecord): Promise<BillingSwitch[]> {
    return this.holds.offForContractor(tx, record);
  }

  private async changesSince(tx: Tx, agreementId: string, draft: BillingDraft): Promise<Change[]> {
    if ((await this.register.lastPosition(tx, agreementId)) === draft.knownPosition) return [];
    const recordings = await this.register.recordings(tx, agreementId);
    return recordings
      .filter(({ lastPosition }) => lastPosition > draft.knownPosition)
      .map(({ source, recordedAt }) => ({ source, recordedAt }))
      .reverse();
  }

  /** The same separation of duties that issuing holds to (DVO 3.3), so that no button promises in vain. */
  private async obstacle(
    tx: Tx,
    record: AgreementRecord,
    draft: BillingDraft,
    before: number,
  ): Promise<DraftOnDesk['obstacle']> {
    if (draft.preparedBy === tx.actor.person) return 'prepared-by-yourself';
    if (draft.month === null) return undefined;
    const recorders = await this.register.recorders(tx, record.agreementId, before, draft.knownPosition);
    if (recorders.includes(tx.actor.person)) return 'recorded-by-yourself';
    const rules = await this.holds.rules(tx, record);
    return rules?.acceptance?.acceptedBy === tx.actor.person ? 'accepted-by-yourself' : undefined;
  }
}
