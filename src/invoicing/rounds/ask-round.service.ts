import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { formatMonth } from '../../kernel/text';
import type { Month } from '../../kernel/time';
import { AuditTrail } from '../../platform/audit';
import type { Tx } from '../../platform/database';
import { BillingRoundsStore } from './billing-rounds.store';
import { RoundOrders, type DraftSeen } from './round-orders.service';
import { RoundReader } from './round.reader';
import type { BillingRound } from './round-rows';
import { RoundSum } from './round-sum';

export type OpenRoundRefusal = 'month-not-begun' | 'round-without-agreements';
export type IssueRoundRefusal =
  'unknown-round' | 'round-nothing-ready' | 'round-differs' | 'prepared-by-yourself';
export type RetryRefusal = 'unknown-round' | 'round-nothing-to-retry';

/** Asks to bill a month for all agreements, to issue what is ready, or to try one agreement again (DVO 3.3, 4.10). */
@Injectable()
export class AskRound {
  constructor(
    private readonly reader: RoundReader,
    private readonly store: BillingRoundsStore,
    private readonly orders: RoundOrders,
    private readonly audit: AuditTrail,
  ) {}

  /** Orders a draft of every agreement that has none; asking again does only what is left. */
  async open(tx: Tx, month: Month): Promise<Decision<BillingRound, OpenRoundRefusal>> {
    if (month > this.reader.present()) return refuse('month-not-begun', { month: formatMonth(month) });
    await this.lock(tx);
    let round = await this.reader.find(tx, month);
    for await (const items of this.reader.batches(tx, month)) {
      round ??= await this.begin(tx, month);
      const left = items.filter(({ canRetry }) => canRetry);
      await this.orders.prepare(tx, month, left);
    }
    return round
      ? { ok: true, value: round }
      : refuse('round-without-agreements', { month: formatMonth(month) });
  }

  /** Orders issuing each draft that is ready, as it was seen; those that one prepared oneself are left to another. */
  async issue(
    tx: Tx,
    month: Month,
    seenFingerprint: string,
  ): Promise<Decision<BillingRound, IssueRoundRefusal>> {
    await this.lock(tx);
    const round = await this.reader.find(tx, month);
    if (!round) return refuse('unknown-round', { month: formatMonth(month) });
    const { fingerprint, count, byOthers } = await this.ready(tx, month);
    if (count === 0) return refuse('round-nothing-ready', { month: formatMonth(month) });
    if (fingerprint !== seenFingerprint) return refuse('round-differs');
    if (byOthers.length === 0) return refuse('prepared-by-yourself');
    await this.orders.issue(tx, month, byOthers);
    // Which agreements they are, the orders themselves say.
    await this.note(tx, 'round.issue-ordered', month, { fingerprint, ordered: byOthers.length });
    return { ok: true, value: round };
  }

  async retry(tx: Tx, month: Month, record: AgreementRecord): Promise<Decision<BillingRound, RetryRefusal>> {
    await this.lock(tx);
    const round = await this.reader.find(tx, month);
    if (!round) return refuse('unknown-round', { month: formatMonth(month) });
    const item = await this.reader.one(tx, month, record);
    if (!item?.canRetry) return refuse('round-nothing-to-retry');
    await this.orders.prepare(tx, month, [item]);
    return { ok: true, value: round };
  }

  /**
   * What is ready, with the drafts that another prepared. They are of the very pass that the fingerprint is of: a worker
   * may finish a draft at any time, and what a second pass would find, nobody saw.
   */
  private async ready(
    tx: Tx,
    month: Month,
  ): Promise<{ readonly fingerprint: string; readonly count: number; readonly byOthers: DraftSeen[] }> {
    const sum = new RoundSum(tx.actor.person, { page: 1 });
    const byOthers: DraftSeen[] = [];
    for await (const items of this.reader.batches(tx, month)) {
      for (const item of items) {
        sum.add(item);
        const { agreement, state, draft, ordinal } = item;
        if (state !== 'ready' || !draft || draft.preparedBy === tx.actor.person) continue;
        byOthers.push({ agreementId: agreement.agreementId, ordinal, fingerprint: draft.fingerprint });
      }
    }
    const { fingerprint, totals } = sum.result();
    return { fingerprint, count: totals.ready.count, byOthers };
  }

  /** Two who ask at once ask one after the other. */
  private lock(tx: Tx): Promise<void> {
    return tx.lock(`billing-round:${tx.actor.party}`);
  }

  private async begin(tx: Tx, month: Month): Promise<BillingRound> {
    const { person, role, party } = tx.actor;
    const round = { party, month, openedBy: person, openedRole: role, openedAt: this.orders.now() };
    await this.store.open(tx, round);
    await this.note(tx, 'round.opened', month, {});
    return round;
  }

  private note(
    tx: Tx,
    action: 'round.opened' | 'round.issue-ordered',
    month: Month,
    details: { readonly fingerprint?: string; readonly ordered?: number },
  ): Promise<void> {
    return this.audit.recordShared(tx, { action, subjectKind: 'round', subjectId: month, details });
  }
}
