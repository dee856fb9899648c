import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/time';
import { actorOf } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import { ReadReports } from '../../quarterly-reports';
import { AccountYears } from '../../reporting';
import { Desk, type Visit } from '../desk/desk.service';
import type { ReportsPageProps } from './reports.page';
import { listQuarters } from './reports-view';

/** Loads the list of quarters; composes no report. */
@Injectable()
export class ReportsPages {
  constructor(
    private readonly desk: Desk,
    private readonly reading: ReadReports,
    private readonly years: AccountYears,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async load(visit: Visit): Promise<ReportsPageProps> {
    const { frame } = await this.desk.read(visit, () => Promise.resolve());
    const [actor, { key }] = [actorOf(visit.person), frame.agreement];
    const reports = await this.reading.list(actor, key);
    const { years, agreement } = await this.years.find(actor, key);
    return { frame, quarters: listQuarters(years, reports, this.clock.today() as LocalDate, agreement) };
  }
}
