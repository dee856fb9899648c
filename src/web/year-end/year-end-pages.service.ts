import { Injectable } from '@nestjs/common';
import { actorOf } from '../../people';
import { AccountYears, ReadYearEnd } from '../../reporting';
import { Desk, type AgreementFrame, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import { wordRefusal } from '../wording/word-refusal';
import type { YearEndPageProps } from './year-end.page';

/** Loads what the page of a year shows: as it is now, or as known on the day in the address. */
@Injectable()
export class YearEndPages {
  constructor(
    private readonly desk: Desk,
    private readonly reading: ReadYearEnd,
    private readonly years: AccountYears,
    private readonly knownOn: KnownOnReader,
  ) {}

  /** The year that is being closed: the last one with something to close that is over, or else the first such one. */
  async latest(visit: Visit): Promise<{ readonly frame: AgreementFrame; readonly year: number }> {
    const { frame } = await this.desk.read(visit, () => Promise.resolve());
    const { years, present } = await this.years.find(actorOf(visit.person), frame.agreement.key);
    const over = years.find((year) => year < present);
    return { frame, year: over ?? years.at(-1) ?? present };
  }

  async load(visit: Visit, year: number): Promise<YearEndPageProps> {
    const { frame, view: knownOn } = await this.desk.read(visit, (tx, record) =>
      this.knownOn.read(tx, record, visit.request),
    );
    const asked = knownOn.day === undefined ? {} : { day: knownOn.day };
    const actor = actorOf(visit.person);
    const { years, present } = await this.years.find(actor, frame.agreement.key);
    const read = await this.reading.read(actor, frame.agreement.key, { year, asked });
    return {
      frame: { ...frame, path: `/jaarafrekening/${year}` },
      year,
      years,
      isOver: year < present,
      yearEnd: read.ok ? read.value : undefined,
      knownOn,
      ...(!read.ok && { refusal: wordRefusal(read.refusal) }),
    };
  }
}
