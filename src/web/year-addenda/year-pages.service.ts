import { Injectable } from '@nestjs/common';
import { refused } from '../../platform/http';
import { YearAddendaReader } from '../../year-addenda';
import { Desk, type AgreementFrame, type Visit } from '../desk/desk.service';
import type { YearView } from './year-page-props';
import { YearViews } from './year-views.service';

/** Loads a year addendum for a page. */
@Injectable()
export class YearPages {
  constructor(
    private readonly desk: Desk,
    private readonly years: YearAddendaReader,
    private readonly views: YearViews,
  ) {}

  /** Refuses (404) a year that has none, or not for this visitor. */
  async load(visit: Visit, year: number): Promise<YearView & { frame: AgreementFrame }> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const [shown] = await this.years.read(tx, record.agreementId, year);
      return shown && this.views.view(tx, record, shown);
    });
    if (!view) throw refused('not-found');
    return { frame: { ...frame, path: `/jaaraddenda/${year.toString()}` }, ...view };
  }
}
