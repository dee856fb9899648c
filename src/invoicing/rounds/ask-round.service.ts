import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { formatMonth } from '../../kernel/text';
import type { Month } from '../../kernel/time';
import { AuditTrail } from '../../platform/audit';
import type { Tx } from '../../platform/database';
import { BillingRoundsStore } from './billing-rounds.store';
import { RoundOrders } from './round-orders.service';
import { readyIn, RoundReader, type RoundStanding } from './round.reader';
import type { RoundItem } from './round-standing';

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
  async open(tx: Tx, month: Month): Promise<Decision<RoundStanding, OpenRoundRefusal>> {
    if (month > this.reader.present()) return refuse('month-not-begun', { month: formatMonth(month) });
    await this.lock(tx);
    const { items, round } = await this.reader.read(tx, month);
    if (items.length === 0) return refuse('round-without-agreements', { month: formatMonth(month) });
    if (!round) await this.begin(tx, month);
    for (const item of items.filter(({ canRetry }) => canRetry)) await this.orders.prepare(tx, month, item);
    return { ok: true, value: await this.reader.read(tx, month) };
  }

  /** Orders issuing each draft that is ready, as it was seen; those that one prepared oneself are left to another. */
  async issue(
    tx: Tx,
    month: Month,
    seenFingerprint: string,
  ): Promise<Decision<RoundStanding, IssueRoundRefusal>> {
    await this.lock(tx);
    const { items, round, fingerprint } = await this.reader.read(tx, month);
    if (!round) return refuse('unknown-round', { month: formatMonth(month) });
    const ready = readyIn(items);
    if (ready.length === 0) return refuse('round-nothing-ready', { month: formatMonth(month) });
    if (fingerprint !== seenFingerprint) return refuse('round-differs');
    const others = ready.filter(({ draft }) => draft?.preparedBy !== tx.actor.person);
    if (others.length === 0) return refuse('prepared-by-yourself');
    for (const item of others) await this.orders.issue(tx, month, item);
    await this.note(tx, 'round.issue-ordered', month, { fingerprint, agreements: keysOf(others) });
    return { ok: true, value: await this.reader.read(tx, month) };
  }

  async retry(
    tx: Tx,
    month: Month,
    { agreementId }: AgreementRecord,
  ): Promise<Decision<RoundStanding, RetryRefusal>> {
    await this.lock(tx);
    const { items, round } = await this.reader.read(tx, month);
    if (!round) return refuse('unknown-round', { month: formatMonth(month) });
    const item = items.find(({ agreement }) => agreement.agreementId === agreementId);
    if (!item?.canRetry) return refuse('round-nothing-to-retry');
    await this.orders.prepare(tx, month, item);
    return { ok: true, value: await this.reader.read(tx, month) };
  }

  /** Two who ask at once ask one after the other. */
  private lock(tx: Tx): Promise<void> {
    return tx.lock(`billing-round:${tx.actor.party}`);
  }

  private async begin(tx: Tx, month: Month): Promise<void> {
    const { person, role, party } = tx.actor;
    const openedAt = this.orders.now();
    await this.store.open(tx, { party, month, openedBy: person, openedRole: role, openedAt });
    await this.note(tx, 'round.opened', month, {});
  }

  private note(
    tx: Tx,
    action: 'round.opened' | 'round.issue-ordered',
    month: Month,
    details: { readonly fingerprint?: string; readonly agreements?: string[] },
  ): Promise<void> {
    return this.audit.recordShared(tx, { action, subjectKind: 'round', subjectId: month, details });
  }
}

function keysOf(items: readonly RoundItem[]): string[] {
  return items.map(({ agreement }) => agreement.key);
}
