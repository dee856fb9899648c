import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { AuditTrail } from '../../platform/audit';
import type { Tx } from '../../platform/database';
import { wayOut, type CellPlace } from '../domain';
import { CheckExport, totalsOf, type CheckExportRefusal } from './check-export.service';
import type { ExportFile, KeptUpload, MendedCell, RowToLeaveOut } from './export-upload';
import { KeptUploads } from './kept-uploads.service';

export type MendRefusal = CheckExportRefusal | 'unknown-upload' | 'upload-of-another' | 'mended-too-many';

const MOST_MENDED = 1_000;

/** What is changed of an export beside the file itself. */
type Change = (upload: KeptUpload) => Partial<Pick<ExportFile, 'profile' | 'mended' | 'leftOut'>>;

/**
 * Reading in an export of K2B by someone at a screen (SLA 1.9): a file that mended cells or another profile can help is
 * kept for who sent it, for a short term; none of its items is.
 */
@Injectable()
export class MendExports {
  constructor(
    private readonly checking: CheckExport,
    private readonly uploads: KeptUploads,
    private readonly audit: AuditTrail,
  ) {}

  /** Checks a file; it waits, with faults or without. Refuses what only another file can help. */
  async send(
    tx: Tx,
    { agreementId }: AgreementRecord,
    file: ExportFile,
  ): Promise<Decision<KeptUpload, CheckExportRefusal>> {
    const digest = createHash('sha256').update(file.content).digest('hex');
    const checked = await this.check(tx, agreementId, { ...file, digest });
    if (!checked.ok) return checked;
    const upload = await this.uploads.add(tx, agreementId, { ...file, digest, ...checked.value });
    if (upload.count === null) await this.record(tx, agreementId, 'cemetery.upload-kept', upload);
    return { ok: true, value: upload };
  }

  /** Checks it again with these cells mended, each instead of what was mended there before. */
  mend(
    tx: Tx,
    record: AgreementRecord,
    uploadId: string,
    cells: readonly MendedCell[],
  ): Promise<Decision<KeptUpload, MendRefusal>> {
    return this.change(tx, record, uploadId, ({ mended }) => ({
      mended: [...mended.filter((one) => !cells.some((cell) => isAt(one, cell))), ...cells],
    }));
  }

  /** Leaves a cell as it came again. */
  leaveAsItCame(
    tx: Tx,
    record: AgreementRecord,
    uploadId: string,
    place: CellPlace,
  ): Promise<Decision<KeptUpload, MendRefusal>> {
    return this.change(tx, record, uploadId, ({ mended }) => ({
      mended: mended.filter((one) => !isAt(one, place)),
    }));
  }

  /** Checks it again without these rows, each for this reason instead of the one that was given before. */
  leaveOut(
    tx: Tx,
    record: AgreementRecord,
    uploadId: string,
    rows: readonly RowToLeaveOut[],
  ): Promise<Decision<KeptUpload, MendRefusal>> {
    const named = new Set(rows.map(({ row }) => row));
    return this.change(tx, record, uploadId, ({ leftOut }) => ({
      leftOut: [...leftOut.filter(({ row }) => !named.has(row)), ...rows].sort(byRow),
    }));
  }

  /** Reads rows in again that were left out. */
  readInAgain(
    tx: Tx,
    record: AgreementRecord,
    uploadId: string,
    rows: ReadonlySet<number>,
  ): Promise<Decision<KeptUpload, MendRefusal>> {
    return this.change(tx, record, uploadId, ({ leftOut }) => ({
      leftOut: leftOut.filter(({ row }) => !rows.has(row)),
    }));
  }

  /** Reads it by another profile. */
  readBy(
    tx: Tx,
    record: AgreementRecord,
    uploadId: string,
    profile: string,
  ): Promise<Decision<KeptUpload, MendRefusal>> {
    return this.change(tx, record, uploadId, () => ({ profile }));
  }

  /** Throws it away before its time. */
  async discard(
    tx: Tx,
    { agreementId }: AgreementRecord,
    uploadId: string,
  ): Promise<Decision<KeptUpload, MendRefusal>> {
    await tx.lockAgreement(agreementId);
    const upload = await this.uploads.find(tx, agreementId, uploadId);
    if (!upload) return refuse('unknown-upload');
    if (upload.receivedBy !== tx.actor.person) return refuse('upload-of-another');
    await this.uploads.remove(tx, agreementId, uploadId);
    await this.record(tx, agreementId, 'cemetery.upload-removed', upload);
    return { ok: true, value: upload };
  }

  private async change(
    tx: Tx,
    { agreementId }: AgreementRecord,
    uploadId: string,
    change: Change,
  ): Promise<Decision<KeptUpload, MendRefusal>> {
    await tx.lockAgreement(agreementId);
    const upload = await this.uploads.find(tx, agreementId, uploadId);
    if (!upload) return refuse('unknown-upload');
    if (upload.receivedBy !== tx.actor.person) return refuse('upload-of-another');
    const changed = { ...upload, ...change(upload) };
    if (changed.mended.length > MOST_MENDED)
      return refuse('mended-too-many', { most: MOST_MENDED.toString() });
    const checked = await this.check(tx, agreementId, changed);
    if (!checked.ok) return checked;
    return {
      ok: true,
      value: await this.uploads.change(tx, agreementId, { ...changed, ...checked.value }),
    };
  }

  /** What it comes to; nothing yet when it has faults that can be helped. */
  private async check(
    tx: Tx,
    agreementId: string,
    file: ExportFile & { readonly digest: string },
  ): Promise<Decision<Pick<KeptUpload, 'count' | 'total' | 'leftOutTotal'>, CheckExportRefusal>> {
    const checked = await this.checking.check(tx, agreementId, file);
    if (checked.ok) return { ok: true, value: totalsOf(checked.value) };
    const { code, faults = [] } = checked.refusal;
    if (code !== 'export-faults' || wayOut(faults) === 'other-file') return checked;
    return { ok: true, value: { count: null, total: null, leftOutTotal: '0.00' } };
  }

  private record(
    tx: Tx,
    agreementId: string,
    action: 'cemetery.upload-kept' | 'cemetery.upload-removed',
    { uploadId, digest }: KeptUpload,
  ): Promise<unknown> {
    const details = { digest };
    return this.audit.record(tx, agreementId, {
      ...{ action, subjectKind: 'cemetery-upload', subjectId: uploadId, details },
    });
  }
}

function byRow(one: RowToLeaveOut, other: RowToLeaveOut): number {
  return one.row - other.row;
}

function isAt(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
