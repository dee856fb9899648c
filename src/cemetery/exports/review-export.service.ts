import { Injectable } from '@nestjs/common';
import type { Refusal } from '../../kernel/fault/refusal';
import type { Tx } from '../../platform/database';
import { readRows } from '../../platform/text-files';
import { rowsFormatOf } from '../cemetery-profiles';
import {
  CellFinder,
  groupToMend,
  mendedAt,
  RowSorter,
  wayOut,
  type CellPlace,
  type CemeteryFault,
  type ItemColumn,
  type ItemProfile,
  type ItemTotals,
  type LeftOutRow,
  type ToMend,
} from '../domain';
import { ProfilesReader } from '../profiles/profiles.reader';
import { CheckExport, type CheckExportRefusal, type ExportFigures } from './check-export.service';
import type { ExportFile, KeptUpload, MendedCell, RowToLeaveOut, UploadInHand } from './export-upload';
import { KeptUploads } from './kept-uploads.service';

/** A mended cell beside what stands in the file. */
export interface MendedBeside extends MendedCell {
  readonly came: string;
}

/** A row that is left out, with what stands in the file of it. */
export interface LeftOutBeside extends RowToLeaveOut {
  readonly item: string;
  readonly amount: string;
}

/** By what a row is known to who looks for it in K2B, as it stands in the file. */
export interface FaultyRow {
  readonly item: string;
  readonly grave: string;
  readonly article: string;
}

/** How an export that nobody accepted yet stands, held against what is known now. Personal; of a colleague's no cell. */
export interface ReviewedExport {
  readonly upload: KeptUpload;
  /** Whether who looks sent it. */
  readonly isOwn: boolean;
  readonly mended: readonly MendedBeside[];
  readonly leftOut: readonly LeftOutBeside[];
  readonly state:
    | {
        readonly kind: 'sound';
        readonly totals: ItemTotals;
        readonly leftOut: readonly LeftOutRow[];
        readonly figures: ExportFigures;
      }
    | { readonly kind: 'other-profile'; readonly count: number; readonly faults: readonly CemeteryFault[] }
    | {
        readonly kind: 'mend';
        readonly count: number;
        readonly toMend: ToMend;
        /** The rows with a fault. */
        readonly rows: ReadonlyMap<number, FaultyRow>;
      }
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
      const beside = isOwn ? await besideOf(upload, profile) : NOTHING_BESIDE;
      return { upload, isOwn, ...beside, state: { kind: 'sound', ...checked.value } };
    }
    const { refusal } = checked;
    const faulty = isOwn ? await this.faulty(tx, agreementId, upload, refusal) : ofAnother(refusal);
    return { upload, isOwn, ...faulty };
  }

  /** The rows of an own export that hold an item. */
  async rowsOf(tx: Tx, agreementId: string, uploadId: string): Promise<ReadonlySet<number>> {
    const upload = await this.uploads.find(tx, agreementId, uploadId);
    const rows = new Set<number>();
    if (upload?.receivedBy !== tx.actor.person) return rows;
    const profile = await this.profiles.exportProfile(tx, agreementId, upload.profile);
    const sorter = new RowSorter(profile);
    await readRows([upload.content], rowsFormatOf(profile), (cells, row) => {
      if (sorter.sort(cells).holdsItem) rows.add(row);
    });
    return rows;
  }

  private async faulty(
    tx: Tx,
    agreementId: string,
    upload: KeptUpload,
    refusal: Refusal<CheckExportRefusal>,
  ): Promise<Omit<ReviewedExport, 'upload' | 'isOwn'>> {
    const faults = (refusal.faults ?? []) as readonly CemeteryFault[];
    const count = Number(refusal.values?.['count'] ?? faults.length);
    if (refusal.code !== 'export-faults' || wayOut(faults) === 'other-file')
      return { ...NOTHING_BESIDE, state: { kind: 'refused', refusal } };
    if (wayOut(faults) === 'other-profile')
      return { ...NOTHING_BESIDE, state: { kind: 'other-profile', count, faults } };
    const profile = await this.profiles.exportProfile(tx, agreementId, upload.profile);
    const places = faults.flatMap((fault) => mendedAt(fault, profile) ?? []);
    const numbers = [...new Set(faults.flatMap(({ row }) => row ?? []))];
    const known = numbers.flatMap((row) => KNOWN_BY.map((column) => ({ row, column })));
    const finder = await cellsOf(upload, profile, [...places, ...known]);
    const mendedTexts = new Map(upload.mended.map((cell) => [keyOf(cell), cell.text]));
    const textAt = (at: CellPlace): string => mendedTexts.get(keyOf(at)) ?? finder.textAt(at);
    const toMend = groupToMend(faults, profile, textAt);
    const rows = new Map(numbers.map((row) => [row, faultyRow(row, textAt)]));
    return { ...(await besideOf(upload, profile)), state: { kind: 'mend', count, toMend, rows } };
  }
}

const KNOWN_BY = ['itemId', 'graveNumber', 'article'] as const;

function faultyRow(row: number, textAt: (place: CellPlace) => string): FaultyRow {
  const [item = '', grave = '', article = ''] = KNOWN_BY.map((column) => textAt({ row, column }));
  return { item, grave, article };
}

const NOTHING_BESIDE = { mended: [], leftOut: [] };

/** What someone did beside an export, each with what stands in the file. */
async function besideOf(
  upload: KeptUpload,
  profile: ItemProfile,
): Promise<Pick<ReviewedExport, 'mended' | 'leftOut'>> {
  const columns = ['itemId', 'amount'] as const;
  const places = upload.leftOut.flatMap(({ row }) => columns.map((column) => ({ row, column })));
  const finder = await cellsOf(upload, profile, places);
  const leftOut = upload.leftOut.map((one) => ({
    ...one,
    item: finder.textAt({ row: one.row, column: 'itemId' }),
    amount: finder.textAt({ row: one.row, column: 'amount' }),
  }));
  return { mended: await besides(upload, profile), leftOut };
}

/** Without what stands in its cells: that is for who sent it. */
function ofAnother(refusal: Refusal<CheckExportRefusal>): Omit<ReviewedExport, 'upload' | 'isOwn'> {
  const { faults = [], ...rest } = refusal;
  if (refusal.code !== 'export-faults')
    return { ...NOTHING_BESIDE, state: { kind: 'refused', refusal: rest } };
  const count = Number(refusal.values?.['count'] ?? faults.length);
  return { ...NOTHING_BESIDE, state: { kind: 'of-another', count } };
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
