import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { LocalDate } from '../kernel/time';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import { QuartersDoneReader } from '../quarterly-reports';
import { ClosingsReader, FixedHalvesReader } from '../reporting';
import { YearAddendaReader } from '../year-addenda';
import type { PlanningKnowledge } from './domain';

/** The day of an act; undefined of one that was not done yet at the moment that is asked for. */
export type DayOf = (at: Instant | undefined) => LocalDate | undefined;

/** What was done of what the calendar asks: nothing but that and when, alike for both parties. */
@Injectable()
export class PlanningActsReader {
  constructor(
    private readonly addenda: YearAddendaReader,
    private readonly halves: FixedHalvesReader,
    private readonly quarters: QuartersDoneReader,
    private readonly closings: ClosingsReader,
  ) {}

  async read(
    tx: Tx,
    record: AgreementRecord,
    dayOf: DayOf,
  ): Promise<Pick<PlanningKnowledge, 'agreed' | 'halves' | 'quarters' | 'closed'>> {
    const addenda = await this.addenda.read(tx, record.agreementId);
    const halves = await this.halves.read(tx, record);
    const quarters = await this.quarters.read(tx, record.agreementId, (at) => dayOf(at) !== undefined);
    const closings = await this.closings.read(tx, record.agreementId);
    return {
      agreed: addenda.flatMap(({ dossier: { acts }, latest }) =>
        onDay(dayOf(acts.find(({ act }) => act === 'approve')?.doneAt), (on) => ({
          ...{ year: latest.content.year, on },
        })),
      ),
      halves: halves.flatMap(({ period, side, fixedAt }) =>
        onDay(dayOf(fixedAt), (on) => ({ period, side, on })),
      ),
      quarters: quarters.map(({ quarter, putAt, fixedAt }) => {
        const [putOn, fixedOn] = [dayOf(putAt), dayOf(fixedAt)];
        return { quarter, ...(putOn && { putOn }), ...(fixedOn && { fixedOn }) };
      }),
      closed: closings.flatMap(({ year, issuedAt }) => onDay(dayOf(issuedAt), (on) => ({ year, on }))),
    };
  }
}

function onDay<T>(day: LocalDate | undefined, make: (day: LocalDate) => T): T[] {
  return day === undefined ? [] : [make(day)];
}
