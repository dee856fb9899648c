import { Injectable } from '@nestjs/common';
import { RoundReader } from '../../invoicing';
import type { Month } from '../../kernel/time';
import { refused } from '../../platform/http';
import { BillingHoldsReader } from '../billing-switch';
import { Desk, type Visit } from '../desk/desk.service';
import { roundCsv } from './round-csv';
import type { RoundPageProps } from './round.page';
import { partIn, roundPath } from './round-words';

/** Loads what the page of a round shows, and the same as CSV; a month without a round has neither. */
@Injectable()
export class RoundPages {
  constructor(
    private readonly desk: Desk,
    private readonly reader: RoundReader,
    private readonly holds: BillingHoldsReader,
  ) {}

  async load(visit: Visit, month: Month): Promise<RoundPageProps> {
    const part = partIn(visit.request.query);
    const { frame, view } = await this.desk.readApart(visit, async (tx) => ({
      standing: await this.reader.read(tx, month, part),
      off: await this.holds.offForMany(tx),
    }));
    if (!view.standing.round) throw refused('not-found');
    return { frame: { ...frame, path: roundPath(month) }, ...view, part };
  }

  async csv(visit: Visit, month: Month): Promise<string> {
    const { view } = await this.desk.readApart(visit, async (tx) => {
      if (!(await this.reader.find(tx, month))) throw refused('not-found');
      return roundCsv(this.reader.shown(tx, month));
    });
    return view;
  }
}
