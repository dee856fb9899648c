import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { rowsOf } from '../../platform/text-files';
import { rowsFormatOf } from '../cemetery-profiles';
import { RowSorter } from '../domain';
import { ProfilesReader } from '../profiles/profiles.reader';
import type { AcceptedExport } from './export-upload';
import { ExportsStore } from './exports.store';

/** Reads accepted exports again from the bytes that are kept of them, for whoever holds the records against them. */
@Injectable()
export class ExportRowsReader {
  constructor(
    private readonly exports: ExportsStore,
    private readonly profiles: ProfilesReader,
  ) {}

  /** The rows that hold an item; undefined once the bytes were removed. */
  async read(
    tx: Tx,
    agreementId: string,
    { exportId, profile: name }: Pick<AcceptedExport, 'exportId' | 'profile'>,
  ): Promise<number[] | undefined> {
    const content = await this.exports.content(tx, agreementId, exportId);
    if (content.length === 0) return undefined;
    const profile = await this.profiles.exportProfile(tx, agreementId, name);
    const sorter = new RowSorter(profile);
    const rows: number[] = [];
    let row = 0;
    for await (const cells of rowsOf([content], rowsFormatOf(profile))) {
      row += 1;
      if (sorter.sort(cells).holdsItem) rows.push(row);
    }
    return rows;
  }
}
