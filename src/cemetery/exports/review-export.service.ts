import { Injectable } from '@nestjs/common';
import type { Refusal } from '../../kernel/fault/refusal';
import type { Tx } from '../../platform/database';
import { readRows } from '../../platform/text-files';
import { rowsFormatOf } from '../cemetery-profiles';
import {
  CellFinder,
  groupToMend,
  mendedAt,
  wayOut,
  type CemeteryFault,
  type ItemColumn,
  type ItemProfile,
  type ItemTotals,
  type ToMend,
} from '../domain';
import { ProfilesReader } from '../profiles/profiles.reader';
import { CheckExport, type CheckExportRefusal, type ExportFigures } from './check-export.service';
import type { ExportFile, KeptUpload, MendedCell, UploadInHand } from './export-upload';
import { KeptUploads } from './kept-uploads.service';

/** A mended cell beside what stands in the file. */
export interface MendedBeside extends MendedCell {
  readonly came: string;
}

/** How an export that nobody accepted yet stands, held against what is known now. Personal; of a colleague's no cell. */
export interface ReviewedExport {
  readonly upload: KeptUpload;
  /** Whether who looks sent it. */
  readonly isOwn: boolean;
  readonly mended: readonly MendedBeside[];
  readonly state:
    | { readonly kind: 'sound'; readonly totals: ItemTotals; readonly figures: ExportFigures }
    | { readonly kind: 'other-profile'; readonly count: number; readonly faults: readonly CemeteryFault[] }
    | { readonly kind: 'mend'; readonly count: number; readonly toMend: ToMend }
    // Of a colleague, sound once.
    | { readonly kind: 'of-another'; readonly count: number }
    | { readonly kind: 'refused'; readonly refusal: Refusal<CheckExportRefusal> };
}

/** Looks an export through again that nobody accepted yet (SLA 1.9). */
@Injectable()
export class ReviewExport {
  constructor(
    private readonly checking: CheckExport,
    private readonly uploads: KeptUploads,
    private readonly profiles: ProfilesReader,
  ) {}

  /** What waits: one's own, and those of colleagues without faults. */
  inHand(tx: Tx, agreementId: string): Promise<UploadInHand[]> {
    return this.uploads.all(tx, agreementId);
  }

  async review(tx: Tx, agreementId: string, uploadId: string): Promise<ReviewedExport | undefined> {
    const upload = await this.uploads.find(tx, agreementId, uploadId);
    if (!upload) return undefined;
    const checked = await this.checking.check(tx, agreementId, upload);
    const isOwn = upload.receivedBy === tx.actor.person;
    if (checked.ok) {
      const profile = await this.profiles.exportProfile(tx, agreementId, upload.profile);
      const mended = isOwn ? await besides(upload, profile) : [];
      return { upload, isOwn, mended, state: { kind: 'sound', ...checked.value } };
    }
    const { refusal } = checked;
    const faulty = isOwn ? await this.faulty(tx, agreementId, upload, refusal) : ofAnother(refusal);
    return { upload, isOwn, ...faulty };
  }

  private async faulty(
    tx: Tx,
    agreementId: string,
    upload: KeptUpload,
    refusal: Refusal<CheckExportRefusal>,
  ): Promise<Pick<ReviewedExport, 'mended' | 'state'>> {
    const faults = (refusal.faults ?? []) as readonly CemeteryFault[];
    const count = Number(refusal.values?.['count'] ?? faults.length);
    if (refusal.code !== 'export-faults' || wayOut(faults) === 'other-file')
      return { mended: [], state: { kind: 'refused', refusal } };
    if (wayOut(faults) === 'other-profile')
      return { mended: [], state: { kind: 'other-profile', count, faults } };
    const profile = await this.profiles.exportProfile(tx, agreementId, upload.profile);
    const places = faults.flatMap((fault) => mendedAt(fault, profile) ?? []);
    const finder = await cellsOf(upload, profile, places);
    const mendedTexts = new Map(upload.mended.map((cell) => [keyOf(cell), cell.text]));
    const toMend = groupToMend(faults, profile, (at) => mendedTexts.get(keyOf(at)) ?? finder.textAt(at));
    return { mended: await besides(upload, profile), state: { kind: 'mend', count, toMend } };
  }
}

/** Without what stands in its cells: that is for who sent it. */
function ofAnother(refusal: Refusal<CheckExportRefusal>): Pick<ReviewedExport, 'mended' | 'state'> {
  const { faults = [], ...rest } = refusal;
  if (refusal.code !== 'export-faults') return { mended: [], state: { kind: 'refused', refusal: rest } };
  const count = Number(refusal.values?.['count'] ?? faults.length);
  return { mended: [], state: { kind: 'of-another', count } };
}

/** What was mended beside what came. */
export async function besides<Mended extends MendedCell>(
  file: { readonly content: Buffer; readonly mended: readonly Mended[] },
  profile: ItemProfile,
): Promise<(Mended & { readonly came: string })[]> {
  const finder = await cellsOf(file, profile, file.mended);
  return file.mended.map((cell) => ({ ...cell, came: finder.textAt(cell) }));
}

async function cellsOf(
  { content }: Pick<ExportFile, 'content'>,
  profile: ItemProfile,
  places: readonly { readonly row: number; readonly column: ItemColumn }[],
): Promise<CellFinder> {
  const finder = new CellFinder(profile, places);
  if (places.length > 0)
    await readRows([content], rowsFormatOf(profile), (cells, row) => finder.row(cells, row));
  return finder;
}

function keyOf({ row, column }: Pick<MendedCell, 'row' | 'column'>): string {
  return `${row.toString()} ${column}`;
}
