import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock';
import { systemActor, Transactions, type Tx } from '../database';
import { ANCHOR_ACTION, headsToAnchor } from './anchor';
import type { AuditEvent } from './audit-event';
import { insertEvent, insertLink, readHead, takeUnsealed } from './audit.store';
import { headAfter, startOf } from './link-hash';

const SEALER = systemActor('audit-sealer');
const BATCH = 500;

/** Links what was recorded apart to the system chain and anchors the heads of the agreements there. */
@Injectable()
export class AuditSealer {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Seals everything there is; several processes may do so at once. Returns the number of new links. */
  async seal(): Promise<number> {
    let total = 0;
    for (;;) {
      const linked = await this.transactions.run(SEALER, (tx) => this.sealBatch(tx));
      total += linked;
      if (linked < BATCH) {
        return total;
      }
    }
  }

  private async sealBatch(tx: Tx): Promise<number> {
    await tx.lock('audit-seal');
    const events = await takeUnsealed(tx, BATCH);
    const details = events.length < BATCH ? await headsToAnchor(tx) : undefined;
    if (details !== undefined) {
      const anchor = this.anchorOf(details);
      await insertEvent(tx, 'system', anchor);
      events.push(anchor);
    }
    await linkAll(tx, events);
    return events.length;
  }

  private anchorOf(details: AuditEvent['details']): AuditEvent {
    return {
      id: randomUUID(),
      occurredAt: this.clock.now(),
      ...SEALER,
      action: ANCHOR_ACTION,
      subjectKind: 'chain',
      subjectId: 'system',
      details,
    };
  }
}

async function linkAll(tx: Tx, events: readonly AuditEvent[]): Promise<void> {
  let head = (await readHead(tx, 'system')) ?? startOf('system');
  for (const event of events) {
    const next = headAfter(head, 'system', event);
    await insertLink(tx, 'system', event, head, next);
    head = next;
  }
}
