import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import { ProfilesReader } from '../profiles/profiles.reader';
import type { AcceptedExport, KeptLeftOut, KeptMend } from './export-upload';
import { ExportsStore } from './exports.store';
import { ItemsStore, type DeviatingItem } from './items.store';
import { LeftOutStore } from './left-out.store';
import { besides } from './review-export.service';

/** An accepted export with what was done beside its rows; what is personal of it is gone after the term of the series. */
export interface ExportInFull {
  readonly accepted: AcceptedExport;
  readonly mended: readonly (KeptMend & { readonly came: string })[];
  readonly leftOut: readonly KeptLeftOut[];
  readonly deviating: readonly DeviatingItem[];
}

/** Exports that were accepted, with their totals. */
@Injectable()
export class ExportsReader {
  constructor(
    private readonly items: ItemsStore,
    private readonly exports: ExportsStore,
    private readonly leftOut: LeftOutStore,
    private readonly profiles: ProfilesReader,
  ) {}

  /** Never with what they say of a debtor. */
  all(tx: Tx, agreementId: string): Promise<AcceptedExport[]> {
    return this.items.exports(tx, agreementId);
  }

  /** One with its mended cells, each beside what stands in the file, and the rows that were left out. */
  async find(tx: Tx, agreementId: string, number: number): Promise<ExportInFull | undefined> {
    const accepted = (await this.all(tx, agreementId)).find((one) => one.number === number);
    if (!accepted) return undefined;
    const content = await this.exports.content(tx, agreementId, accepted.exportId);
    const mended = await this.exports.mended(tx, agreementId, accepted.exportId);
    const profile = await this.profiles.exportProfile(tx, agreementId, accepted.profile);
    const leftOut = await this.leftOut.of(tx, agreementId, accepted.exportId);
    const deviating = await this.items.deviating(tx, agreementId, accepted.exportId);
    return { accepted, mended: await besides({ content, mended }, profile), leftOut, deviating };
  }
}
