import { Injectable } from '@nestjs/common';
import { latestVersion } from '../kernel/dossier';
import type { Tx } from '../platform/database';
import { stateOfYear, type YearState } from './domain';
import type { WrittenYear, YearDossier } from './year-rows';
import { YearAddendaStore } from './year-addenda.store';

/** The addendum of a year with how it stands. */
export interface ShownYear {
  readonly dossier: YearDossier;
  readonly state: YearState;
  readonly latest: WrittenYear;
}

/** Year addenda as either side sees them. */
@Injectable()
export class YearAddendaReader {
  constructor(private readonly years: YearAddendaStore) {}

  /** The addenda of all years of an agreement, or of one, in order of the year. */
  async read(tx: Tx, agreementId: string, year?: number): Promise<ShownYear[]> {
    const dossiers = await this.years.read(tx, agreementId, year);
    return dossiers.map((dossier) => ({
      dossier,
      state: stateOfYear(dossier),
      latest: latestVersion(dossier),
    }));
  }
}
