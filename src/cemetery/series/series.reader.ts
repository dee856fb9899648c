import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';
import type { OutputProfile, Tariff } from '../domain';
import { ProfilesReader } from '../profiles/profiles.reader';
import type { SeriesVersion } from './series-version';
import { SeriesStore } from './series.store';
import type { TariffFile } from './tariff-file';
import { TariffsStore } from './tariffs.store';

/** How the series of an agreement is set up, and what the ordinance asks. */
@Injectable()
export class SeriesReader {
  constructor(
    private readonly series: SeriesStore,
    private readonly tariffs: TariffsStore,
    private readonly profiles: ProfilesReader,
  ) {}

  /** Every set-up, the newest last. */
  versions(tx: Tx, agreementId: string): Promise<SeriesVersion[]> {
    return this.series.all(tx, agreementId);
  }

  /** The set-up that counts. */
  newest(tx: Tx, agreementId: string): Promise<SeriesVersion | undefined> {
    return this.series.newest(tx, agreementId);
  }

  /** How the client's bookkeeping gets its files by a set-up. */
  outputProfileOf(
    tx: Tx,
    agreementId: string,
    { outputProfile }: Pick<SeriesVersion, 'outputProfile'>,
  ): Promise<OutputProfile> {
    return this.profiles.outputProfile(tx, agreementId, outputProfile);
  }

  tariffsOf(tx: Tx, agreementId: string): Promise<Tariff[]> {
    return this.tariffs.all(tx, agreementId);
  }

  tariffFiles(tx: Tx, agreementId: string): Promise<TariffFile[]> {
    return this.tariffs.files(tx, agreementId);
  }
}
