import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { controlDifference, type ControlTotal } from '../../payroll';
import type { Tx } from '../../platform/database';
import { AcceptExport } from './accept-export.service';
import { CheckExport, totalsOf, type CheckExportRefusal } from './check-export.service';
import { hasNoFaults, type AcceptedExport, type ExportFile, type ExportUpload } from './export-upload';
import { KeptUploads } from './kept-uploads.service';

export type AcceptExportRefusal = CheckExportRefusal | 'unknown-upload' | 'control-differs';

/**
 * Reading in an export of K2B (SLA 1.9). A file with a fault is not kept (people mend it: MendExports); one without
 * waits until someone confirms its control total. Nothing is ever half read in.
 */
@Injectable()
export class ExportUploads {
  constructor(
    private readonly checking: CheckExport,
    private readonly uploads: KeptUploads,
    private readonly accepting: AcceptExport,
  ) {}

  async check(
    tx: Tx,
    { agreementId }: AgreementRecord,
    file: ExportFile,
  ): Promise<Decision<ExportUpload, CheckExportRefusal>> {
    const digest = createHash('sha256').update(file.content).digest('hex');
    const checked = await this.checking.check(tx, agreementId, { ...file, digest });
    if (!checked.ok) return checked;
    const upload = await this.uploads.add(tx, agreementId, { ...file, digest, ...totalsOf(checked.value) });
    return { ok: true, value: upload };
  }

  /** An export that waits; undefined when it was accepted or thrown away, or still has faults. */
  async find(tx: Tx, agreementId: string, uploadId: string): Promise<ExportUpload | undefined> {
    const upload = await this.uploads.find(tx, agreementId, uploadId);
    return upload && hasNoFaults(upload) ? upload : undefined;
  }

  /** Records an export. Checked again under the lock of the agreement, so that what is confirmed is what is recorded. */
  async accept(
    tx: Tx,
    { agreementId }: AgreementRecord,
    uploadId: string,
    control: ControlTotal,
  ): Promise<Decision<AcceptedExport, AcceptExportRefusal>> {
    await tx.lockAgreement(agreementId);
    const upload = await this.find(tx, agreementId, uploadId);
    if (!upload) return refuse('unknown-upload');
    const checked = await this.checking.check(tx, agreementId, upload);
    if (!checked.ok) return checked;
    const differing = controlDifference(totalsOf(checked.value), control);
    if (differing) return refuse('control-differs', differing);
    const accepted = await this.accepting.accept(tx, agreementId, upload, checked.value);
    await this.uploads.remove(tx, agreementId, uploadId);
    return { ok: true, value: accepted };
  }
}
