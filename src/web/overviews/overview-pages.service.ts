import { Inject, Injectable } from '@nestjs/common';
import type { HalfYear, LocalDate } from '../../kernel/time';
import { actorOf } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import { ReadHalfYear } from '../../reporting';
import { Desk, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import { pathOf, standingOf } from './half-in';
import type { OverviewPageProps } from './overview-page-props';

/** Loads what the page of a half-year shows: as it is now, or as known on the day in the address. */
@Injectable()
export class OverviewPages {
  constructor(
    private readonly desk: Desk,
    private readonly reading: ReadHalfYear,
    private readonly knownOn: KnownOnReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async load(visit: Visit, period: HalfYear): Promise<OverviewPageProps> {
    const { frame, view: knownOn } = await this.desk.read(visit, (tx, record) =>
      this.knownOn.read(tx, record, visit.request),
    );
    const asked = knownOn.day === undefined ? {} : { day: knownOn.day };
    const read = await this.reading.read(actorOf(visit.person), frame.agreement.key, period, asked);
    return {
      ...{ frame: { ...frame, path: pathOf(period) }, period, knownOn },
      standing: standingOf(period, this.clock.today() as LocalDate),
      shown: read.ok ? read.value : undefined,
    };
  }
}
