import { Injectable } from '@nestjs/common';
import { actorOf } from '../../people';
import { AccountYears, ReadBudget } from '../../reporting';
import { Desk, type AgreementFrame, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import type { BudgetPageProps } from './budget.page';

/** Loads what the page of budget and limits shows: as it is now, or as known on the day in the address. */
@Injectable()
export class BudgetPages {
  constructor(
    private readonly desk: Desk,
    private readonly reading: ReadBudget,
    private readonly years: AccountYears,
    private readonly knownOn: KnownOnReader,
  ) {}

  /** The year we live in. */
  async present(visit: Visit): Promise<{ readonly frame: AgreementFrame; readonly year: number }> {
    const { frame } = await this.desk.read(visit, () => Promise.resolve());
    const { present } = await this.years.find(actorOf(visit.person), frame.agreement.key);
    return { frame, year: present };
  }

  async load(visit: Visit, year: number): Promise<BudgetPageProps> {
    const { frame, view: knownOn } = await this.desk.read(visit, (tx, record) =>
      this.knownOn.read(tx, record, visit.request),
    );
    const asked = knownOn.day === undefined ? {} : { day: knownOn.day };
    const [actor, { key }] = [actorOf(visit.person), frame.agreement];
    const { years, present } = await this.years.find(actor, key);
    const read = await this.reading.read(actor, key, year, asked);
    const shown = new Set([...years, present, present + 1]);
    return {
      ...{ frame: { ...frame, path: `/budget/${year.toString()}` }, year, knownOn },
      others: [...shown].filter((other) => other !== year).sort((one, other) => other - one),
      budget: read.ok ? read.value : undefined,
      estimates: await this.reading.estimates(actor, key, year, asked),
    };
  }
}
