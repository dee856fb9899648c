import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { HalfYear } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { readPeriod } from '../overviews.dto';
import { FixedOverviewsStore } from './fixed-overviews.store';
import type { FixedMark } from './half-year-rows';

/** An overview that was fixed: of which half-year, and whose it is. */
export interface FixedHalf extends Pick<FixedMark, 'version' | 'fixedAt' | 'fixedRole'> {
  readonly period: HalfYear;
  readonly side: 'client' | 'contractor';
}

/** Says who fixed which half-years; computes none. */
@Injectable()
export class FixedHalvesReader {
  constructor(private readonly store: FixedOverviewsStore) {}

  /** Those of both parties, by half-year and in order of fixing. */
  async read(tx: Tx, { agreementId, contractorParty }: AgreementRecord): Promise<FixedHalf[]> {
    const marks = await this.store.marks(tx, agreementId);
    return marks.map(({ period, party, ...mark }) => ({
      ...mark,
      period: readPeriod(period),
      side: party === contractorParty ? 'contractor' : 'client',
    }));
  }
}
