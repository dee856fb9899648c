import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock';
import { Transactions, type Actor, type Tx } from '../database';
import { findLostAnchor, type LostAnchor } from './anchor';
import type { AuditEvent, AuditedAct, Chain, ChainHead, LinkedEvent } from './audit-event';
import {
  insertEvent,
  insertLinkedEvent,
  insertUnsealed,
  readHead,
  readLinks,
  readLooseLink,
  type LooseLink,
} from './audit.store';
import { findEvents, type EventPage, type EventQuestion } from './find-events';
import { headAfter, startOf } from './link-hash';
import { verifyLinks, type ChainVerdict } from './verify-chain';

const ANCHORS_TO_CHECK = 100;

/** Writes down who did what, in chains that show when something was changed afterwards. */
@Injectable()
export class AuditTrail {
  /** What an open transaction knows of the chains that it locked. */
  private readonly heads = new WeakMap<Tx, Map<string, ChainHead>>();

  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Records an act on an agreement in the transaction of that act, under the lock of the agreement. */
  async record(tx: Tx, agreementId: string, act: AuditedAct): Promise<ChainHead> {
    const previous = await this.headOf(tx, agreementId);
    const chain = { agreementId };
    const event = this.eventOf(tx.actor, act);
    const head = headAfter(previous, chain, event);
    await insertLinkedEvent(tx, chain, event, { previous, head });
    this.headsOf(tx).set(agreementId, head);
    return head;
  }

  /** Records an act on what all agreements share, in the transaction of that act; the seal links it later. */
  async recordShared(tx: Tx, act: AuditedAct): Promise<void> {
    const event = this.eventOf(tx.actor, act);
    await insertEvent(tx, 'system', event);
    await insertUnsealed(tx, event);
  }

  /**
   * Records a sign-in, a read or a refusal in a transaction of its own, so that it stays when the
   * transaction around it is undone. The seal links it to the system chain later.
   */
  async recordApart(actor: Actor, act: AuditedAct): Promise<void> {
    await this.transactions.run(actor, (tx) => this.recordShared(tx, act), { apart: true });
  }

  /** Where the chain of an agreement ends, under its lock: nobody else lengthens it until this transaction ends. */
  async headOf(tx: Tx, agreementId: string): Promise<ChainHead> {
    await tx.lockAgreement(agreementId);
    const heads = this.headsOf(tx);
    const head = heads.get(agreementId) ?? (await this.head(tx, { agreementId }));
    heads.set(agreementId, head);
    return head;
  }

  /** Where a chain ends now; documents print it. */
  async head(tx: Tx, chain: Chain): Promise<ChainHead> {
    return (await readHead(tx, chain)) ?? startOf(chain);
  }

  /** The events of a chain after a place, in order, at most `limit`. */
  async events(tx: Tx, chain: Chain, after: number, limit: number): Promise<LinkedEvent[]> {
    return readLinks(tx, chain, after, limit);
  }

  /** What someone looks for in the history, newest first. */
  async find(tx: Tx, question: EventQuestion, part: { skip: number; limit: number }): Promise<EventPage> {
    return findEvents(tx, question, part);
  }

  /** Recomputes a chain and tells its first link that does not hold. */
  async verifyChain(tx: Tx, chain: Chain): Promise<ChainVerdict> {
    return verifyLinks(tx, chain);
  }

  /** Tells a link without its event, or with one of another chain; for the system only. */
  async findLooseLink(tx: Tx, agreementIds: readonly string[]): Promise<LooseLink | undefined> {
    return readLooseLink(tx, agreementIds);
  }

  /** Tells a chain that was cut off or replaced after its head was anchored; for the system only. */
  async findLostAnchor(tx: Tx): Promise<LostAnchor | undefined> {
    return findLostAnchor(tx, ANCHORS_TO_CHECK);
  }

  private headsOf(tx: Tx): Map<string, ChainHead> {
    const heads = this.heads.get(tx) ?? new Map<string, ChainHead>();
    this.heads.set(tx, heads);
    return heads;
  }

  private eventOf(actor: Actor, act: AuditedAct): AuditEvent {
    const { person, role, party } = actor;
    const { action, subjectKind, subjectId, details = {}, occurredAt = this.clock.now() } = act;
    return { id: randomUUID(), occurredAt, person, role, party, action, subjectKind, subjectId, details };
  }
}
