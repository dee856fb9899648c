import { Injectable } from '@nestjs/common';
import type { HalfYear } from '../../kernel/time';
import { actorOf } from '../../people';
import { ReadHalfYear } from '../../reporting';
import { Desk, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import { pathOf } from './half-in';
import type { OverviewPageProps } from './overview.page';

/** Loads what the page of a half-year shows: as it is now, or as known on the day in the address. */
@Injectable()
export class OverviewPages {
  constructor(
    private readonly desk: Desk,
    private readonly reading: ReadHalfYear,
    private readonly knownOn: KnownOnReader,
  ) {}

  async load(visit: Visit, period: HalfYear): Promise<OverviewPageProps> {
    const { frame, view: knownOn } = await this.desk.read(visit, (tx, record) =>
      this.knownOn.read(tx, record, visit.request),
    );
    const asked = knownOn.day === undefined ? {} : { day: knownOn.day };
    const read = await this.reading.read(actorOf(visit.person), frame.agreement.key, period, asked);
    return {
      ...{ frame: { ...frame, path: pathOf(period) }, period, knownOn },
      shown: read.ok ? read.value : undefined,
    };
  }
}
