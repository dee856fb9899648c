import { Inject, Injectable } from '@nestjs/common';
import { yearOfDate, type LocalDate } from '../../kernel/time';
import { actorOf } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import { ReadYearEnd } from '../../reporting';
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
    private readonly knownOn: KnownOnReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The year that is being closed: the last one that is over, or the first of the agreement. */
  async latest(visit: Visit): Promise<{ readonly frame: AgreementFrame; readonly year: number }> {
    const { frame } = await this.desk.read(visit, () => Promise.resolve());
    return { frame, year: Math.max(this.thisYear() - 1, firstYearOf(frame)) };
  }

  async load(visit: Visit, year: number): Promise<YearEndPageProps> {
    const { frame, view: knownOn } = await this.desk.read(visit, (tx, record) =>
      this.knownOn.read(tx, record, visit.request),
    );
    const [first, last] = [firstYearOf(frame), this.thisYear()];
    const asked = knownOn.day === undefined ? {} : { day: knownOn.day };
    const read = await this.reading.read(actorOf(visit.person), frame.agreement.key, { year, asked });
    return {
      frame: { ...frame, path: `/jaarafrekening/${year}` },
      year,
      years: Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => last - index),
      isOver: year < last,
      yearEnd: read.ok ? read.value : undefined,
      knownOn,
      ...(!read.ok && { refusal: wordRefusal(read.refusal) }),
    };
  }

  private thisYear(): number {
    return yearOfDate(this.clock.today() as LocalDate);
  }
}

function firstYearOf({ agreement }: AgreementFrame): number {
  return yearOfDate(agreement.startsOn as LocalDate);
}
