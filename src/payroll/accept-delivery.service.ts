import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FactRegister, type AgreementRecord, type Recording } from '../agreements';
import { AuditTrail, type Contents } from '../platform/audit';
import type { Tx } from '../platform/database';
import { deliverySource } from './domain';
import { PayrollDeliveriesStore } from './payroll-deliveries.store';
import type { PayrollDelivery } from './payroll-delivery';
import { PayrollLinesStore, type NewPayrollLine } from './payroll-lines.store';

/** A line of a delivery: what the file says, amount in euros as decimal text. */
export type DeliveredLine = Omit<NewPayrollLine, 'position' | 'recording' | 'source'>;

export interface CheckedDelivery extends Omit<PayrollDelivery, 'deliveryId' | 'recording'> {
  /** How many lines carry each reason of back pay; `''` counts those without. */
  readonly countByReason: ReadonlyMap<string, number>;
  readonly content: Buffer;
}

/**
 * Records a delivery that was checked and found without faults. Lines with a reason of back pay have a
 * source of their own, so that a cause reads as that reason and not as the name of a file.
 */
@Injectable()
export class AcceptDelivery {
  constructor(
    private readonly register: FactRegister,
    private readonly deliveries: PayrollDeliveriesStore,
    private readonly lines: PayrollLinesStore,
    private readonly audit: AuditTrail,
  ) {}

  async accept(
    tx: Tx,
    { agreementId }: AgreementRecord,
    delivery: CheckedDelivery,
    batches: AsyncIterable<readonly DeliveredLine[]> | Iterable<readonly DeliveredLine[]>,
  ): Promise<string> {
    await tx.lockAgreement(agreementId);
    const recordings = await this.reserve(tx, agreementId, delivery);
    const [first] = [...recordings.values()];
    if (!first) throw new Error('A delivery without lines is refused before it comes here');
    const deliveryId = randomUUID();
    await this.deliveries.add(
      tx,
      agreementId,
      { ...delivery, deliveryId, recording: first.firstPosition },
      delivery.content,
    );
    const places = new Map(
      [...recordings].map(([reason, recording]) => [reason, { recording, next: recording.firstPosition }]),
    );
    const add = (batch: readonly DeliveredLine[]): Promise<void> =>
      this.lines.add(
        tx,
        agreementId,
        deliveryId,
        batch.map((line) => placed(line, places)),
      );
    await writeWhileReading(batches, add);
    const { deliveryCode, digest, lineCount, total } = delivery;
    await this.audit.record(tx, agreementId, {
      action: 'payroll.accepted',
      subjectKind: 'payroll-delivery',
      subjectId: deliveryCode,
      details: {
        digest,
        lineCount,
        total,
        contents: await this.contents(tx, agreementId, deliveryId, recordings),
      },
    });
    return deliveryId;
  }

  private async contents(
    tx: Tx,
    agreementId: string,
    deliveryId: string,
    recordings: ReadonlyMap<string, Recording>,
  ): Promise<Contents> {
    const contents = { ...(await this.deliveries.contents(tx, agreementId, deliveryId)) };
    for (const { firstPosition } of recordings.values())
      Object.assign(contents, await this.register.contents(tx, agreementId, firstPosition));
    return contents;
  }

  private async reserve(
    tx: Tx,
    agreementId: string,
    delivery: CheckedDelivery,
  ): Promise<Map<string, Recording>> {
    const recordings = new Map<string, Recording>();
    for (const [reason, count] of [...delivery.countByReason].sort(([left], [right]) =>
      left < right ? -1 : 1,
    ))
      recordings.set(
        reason,
        await this.register.reserve(tx, agreementId, deliverySource(delivery.deliveryCode, reason), count),
      );
    return recordings;
  }
}

/** Writes batch after batch; while the database takes one, the next is read. */
async function writeWhileReading<T>(
  batches: AsyncIterable<T> | Iterable<T>,
  write: (batch: T) => Promise<void>,
): Promise<void> {
  let writing = Promise.resolve();
  try {
    for await (const batch of batches) {
      await writing;
      writing = write(batch);
      // Its failure is met below, not while nobody waits for it.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
}

type Places = ReadonlyMap<string, { readonly recording: Recording; next: number }>;

function placed(line: DeliveredLine, places: Places): NewPayrollLine {
  const place = places.get(line.reason ?? '');
  if (!place || place.next > place.recording.lastPosition)
    throw new Error('A delivery has other lines than were checked');
  const position = place.next;
  place.next += 1;
  return { ...line, position, recording: place.recording.firstPosition, source: place.recording.source };
}
