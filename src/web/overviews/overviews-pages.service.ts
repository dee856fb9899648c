import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/time';
import { actorOf } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import { AccountYears, FixedHalvesReader } from '../../reporting';
import { Desk, type Visit } from '../desk/desk.service';
import type { OverviewsPageProps } from './overviews.page';
import { listHalves } from './overviews-view';

/** Loads the list of half-years; computes no overview. */
@Injectable()
export class OverviewsPages {
  constructor(
    private readonly desk: Desk,
    private readonly fixed: FixedHalvesReader,
    private readonly years: AccountYears,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async load(visit: Visit): Promise<OverviewsPageProps> {
    const { frame, view: fixed } = await this.desk.read(visit, (tx, record) => this.fixed.read(tx, record));
    const { years, agreement } = await this.years.find(actorOf(visit.person), frame.agreement.key);
    return { frame, halves: listHalves(years, fixed, this.clock.today() as LocalDate, agreement) };
  }
}
