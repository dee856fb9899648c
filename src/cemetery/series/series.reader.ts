import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import type { Tariff } from '../domain';
import { SeriesStore, type SeriesVersion } from './series.store';
import { TariffsStore, type TariffFile } from './tariffs.store';

/** How the series of an agreement is set up, and what the ordinance asks. */
@Injectable()
export class SeriesReader {
  constructor(
    private readonly series: SeriesStore,
    private readonly tariffs: TariffsStore,
  ) {}

  /** Every set-up, the newest last. */
  versions(tx: Tx, agreementId: string): Promise<SeriesVersion[]> {
    return this.series.all(tx, agreementId);
  }

  tariffsOf(tx: Tx, agreementId: string): Promise<Tariff[]> {
    return this.tariffs.all(tx, agreementId);
  }

  tariffFiles(tx: Tx, agreementId: string): Promise<TariffFile[]> {
    return this.tariffs.files(tx, agreementId);
  }
}
