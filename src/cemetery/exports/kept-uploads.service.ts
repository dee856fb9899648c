import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, hoursBetween, instantAfter, type Clock, type Instant } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { DueWork } from '../../platform/queue';
import { hoursToKeep } from '../domain';
import type { KeptUpload, UploadInHand } from './export-upload';
import { REMOVE_EXPORT } from './remove-upload.processor';
import { ExportUploadsStore } from './uploads.store';

const HOUR_MS = 3_600_000;

/** Exports that nobody accepted yet, with faults or without. Each is thrown away when its time is over. */
@Injectable()
export class KeptUploads {
  constructor(
    private readonly store: ExportUploadsStore,
    private readonly work: DueWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async add<Checked extends Omit<KeptUpload, 'uploadId' | 'receivedAt' | 'receivedBy' | 'keepUntil'>>(
    tx: Tx,
    agreementId: string,
    checked: Checked,
  ): Promise<Checked & KeptUpload> {
    const receivedAt = this.clock.now();
    const received = { uploadId: randomUUID(), receivedAt, receivedBy: tx.actor.person };
    const upload = { ...this.dated(checked), ...received, keepUntil: this.keepUntil(receivedAt, checked) };
    await this.store.add(tx, agreementId, upload);
    await this.schedule(tx, agreementId, upload);
    return upload;
  }

  /** After it was checked again: by another profile, with other mended cells or other rows left out. */
  async change(tx: Tx, agreementId: string, checked: KeptUpload): Promise<KeptUpload> {
    const upload = { ...this.dated(checked), keepUntil: this.keepUntil(checked.receivedAt, checked) };
    await this.store.change(tx, agreementId, upload);
    await this.schedule(tx, agreementId, upload);
    return upload;
  }

  /** What still waits; work that throws an export away may be late. */
  async all(tx: Tx, agreementId: string): Promise<UploadInHand[]> {
    const uploads = await this.store.all(tx, agreementId);
    return uploads.filter((upload) => this.isKept(upload));
  }

  async find(tx: Tx, agreementId: string, uploadId: string): Promise<KeptUpload | undefined> {
    const upload = await this.store.find(tx, agreementId, uploadId);
    return upload && this.isKept(upload) ? upload : undefined;
  }

  remove(tx: Tx, agreementId: string, uploadId: string): Promise<void> {
    return this.store.remove(tx, agreementId, uploadId);
  }

  /** With when each thing beside the file was done; what was there before keeps its own moment. */
  private dated<Checked extends Pick<KeptUpload, 'mended' | 'leftOut'>>(checked: Checked): Checked {
    const at = this.clock.now();
    return {
      ...checked,
      mended: checked.mended.map((cell) => ({ at, ...cell })),
      leftOut: checked.leftOut.map((row) => ({ at, ...row })),
    };
  }

  private isKept({ keepUntil }: Pick<KeptUpload, 'keepUntil'>): boolean {
    return keepUntil > this.clock.now();
  }

  private keepUntil(receivedAt: Instant, { count }: Pick<KeptUpload, 'count'>): Instant {
    const now = this.clock.now();
    return instantAfter(now, hoursToKeep(count === null, hoursBetween(receivedAt, now)) * HOUR_MS);
  }

  private async schedule(tx: Tx, agreementId: string, { uploadId, keepUntil }: KeptUpload): Promise<void> {
    await this.work.schedule(tx, {
      kind: REMOVE_EXPORT,
      key: `${REMOVE_EXPORT}:${uploadId}:${keepUntil}`,
      payload: { agreementId, uploadId, keptUntil: keepUntil },
      dueAt: keepUntil,
    });
  }
}
