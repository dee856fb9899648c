import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { ExportTotals, type ItemTotals, type LeftOutRow } from '../domain';
import { ProfilesReader } from '../profiles/profiles.reader';
import { SeriesReader } from '../series/series.reader';
import type { ExportFile, ExportUpload } from './export-upload';
import { namedSums, type NamedSum } from '../windows/file-rows';
import { ItemsStore } from './items.store';
import { readExport, type CheckedItem, type ExportContext } from './read-export';

export type CheckExportRefusal =
  'no-series' | 'unknown-profile' | 'delivered-before' | 'left-out-too-many' | 'export-faults';

/** An export that is left out for the larger part is better made again in K2B. */
const MOST_LEFT_OUT = 10_000;

/** What the items of an export come to, per cemetery and article. */
export interface ExportFigures {
  readonly byCemetery: readonly NamedSum[];
  readonly byArticle: readonly NamedSum[];
}

/** What a kept export says of its outcome. */
export type CheckedTotals = Pick<ExportUpload, 'count' | 'total' | 'leftOutTotal'>;

/** An export without faults: what it comes to, and its items in batches when they are recorded as this export. */
export interface CheckedExport {
  /** Of the rows that are read in. */
  readonly totals: ItemTotals;
  readonly leftOut: readonly LeftOutRow[];
  readonly figures: ExportFigures;
  readonly record: (exportId: string) => Promise<void>;
}

/** Reads exports of K2B through against the series, the ordinance and what was recorded before (SLA 1.9). */
@Injectable()
export class CheckExport {
  constructor(
    private readonly setUp: SeriesReader,
    private readonly profiles: ProfilesReader,
    private readonly items: ItemsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async check(
    tx: Tx,
    agreementId: string,
    file: ExportFile & { readonly digest: string },
  ): Promise<Decision<CheckedExport, CheckExportRefusal>> {
    const known = await this.profiles.names(tx, agreementId, 'export');
    if (!known.includes(file.profile))
      return refuse('unknown-profile', { profile: file.profile, known: known.join(', ') });
    const same = await this.items.findSame(tx, agreementId, file.digest);
    if (same) return refuse('delivered-before', { delivery: `export ${same.number}`, file: same.fileName });
    if (file.leftOut.length > MOST_LEFT_OUT)
      return refuse('left-out-too-many', { most: MOST_LEFT_OUT.toString() });
    const context = await this.context(tx, agreementId, file.profile);
    if (!context) return refuse('no-series');
    const sums = new ExportTotals();
    const outcome = await readExport(file, context(), (items) => {
      for (const { item } of items) sums.add(item);
      return Promise.resolve();
    });
    if (!outcome.ok) return refuse('export-faults', { count: outcome.count.toString() }, outcome.faults);
    const record = (exportId: string): Promise<void> =>
      this.record(tx, agreementId, exportId, file, context(exportId));
    const { value: totals, leftOut } = outcome;
    return { ok: true, value: { totals, leftOut, figures: figuresOf(sums), record } };
  }

  /** What an export is held against; its own items are left out while it is being recorded. */
  private async context(
    tx: Tx,
    agreementId: string,
    profile: string,
  ): Promise<((exportId?: string) => ExportContext) | undefined> {
    const newest = await this.setUp.newest(tx, agreementId);
    if (!newest) return undefined;
    const tariffs = await this.setUp.tariffsOf(tx, agreementId);
    const { citizenNumbersBy, cemeteries } = newest.series;
    const reading = {
      profile: await this.profiles.exportProfile(tx, agreementId, profile),
      mayHaveCitizenNumbers: citizenNumbersBy !== undefined,
      cemeteries,
      articles: new Set(tariffs.map(({ article }) => article)),
      today: this.clock.today() as LocalDate,
    };
    return (exportId) => ({
      ...{ reading, tariffs },
      lookUp: (itemIds) => this.items.earlier(tx, agreementId, itemIds, exportId),
    });
  }

  private async record(
    tx: Tx,
    agreementId: string,
    exportId: string,
    file: ExportFile,
    context: ExportContext,
  ): Promise<void> {
    const take = (items: readonly CheckedItem[]): Promise<void> =>
      this.items.add(tx, agreementId, exportId, items, context.tariffs);
    const outcome = await readExport(file, context, take);
    if (!outcome.ok) throw new Error('An export has faults that it did not have when it was checked');
  }
}

export function totalsOf({ totals, leftOut }: CheckedExport): CheckedTotals {
  const leftOutTotal = Euro.sum(leftOut.flatMap(({ amount }) => amount ?? [])).toString();
  return { count: totals.count, total: totals.sum.toString(), leftOutTotal };
}

function figuresOf({ byCemetery, byArticle }: ExportTotals): ExportFigures {
  return { byCemetery: namedSums(byCemetery), byArticle: namedSums(byArticle) };
}
