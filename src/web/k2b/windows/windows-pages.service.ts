import { Injectable } from '@nestjs/common';
import { WindowsReader } from '../../../cemetery';
import { yearOfDate } from '../../../kernel/time';
import { BillingHoldsReader } from '../../billing-switch';
import { Desk, type Loaded, type Visit } from '../../desk/desk.service';
import { readFilter, yearsOf } from './windows-filter';
import { listed, type WindowsView } from './windows-view';

/** Loads the windows of the years in the address; undefined while no series is set up. */
@Injectable()
export class WindowsPages {
  constructor(
    private readonly desk: Desk,
    private readonly windows: WindowsReader,
    private readonly holds: BillingHoldsReader,
  ) {}

  load(visit: Visit): Promise<Loaded<WindowsView | undefined>> {
    return this.desk.read(visit, async (tx, record) => {
      const { agreementId } = record;
      const soFar = await this.windows.soFar(tx, agreementId);
      if (!soFar.ok) return undefined;
      const filter = readFilter(visit.request.query, yearOfDate(soFar.value.today));
      const years: WindowsView['years'][number][] = [];
      for (const year of yearsOf(filter)) {
        const found = await this.windows.ofYear(tx, agreementId, year);
        years.push({ year, windows: found.ok ? listed(found.value, soFar.value) : [] });
      }
      return { soFar: soFar.value, filter, years, off: await this.holds.offForContractor(tx, record) };
    });
  }
}
