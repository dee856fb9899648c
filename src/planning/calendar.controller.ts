import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementPath, readAskedMoment } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Operation } from '../platform/http';
import { CALENDAR, CalendarQuery, writeCalendar } from './calendar.dto';
import { ReadCalendar } from './read-calendar.service';

/** The days of both parties, the same to each (DVO 4.5, 6, 9.2). */
@Controller('v1/overeenkomsten/:kenmerk')
export class CalendarController {
  constructor(private readonly reading: ReadCalendar) {}

  @Get('kalender')
  @Permit('calendar.read')
  @Operation({
    id: 'toonKalender',
    group: 'Kalender',
    summary: 'De dagen van beide partijen, wat elke dag nodig heeft en hoe het ervoor staat',
    description:
      'Vastgelegde dagen uit de P&C-kalenders, en wat de overeenkomst en de SLA vragen. Waar geen termijn is afgesproken, staat een gebruikelijke dag tot een partij een andere vastlegt.',
    source: 'DVO artikelen 4.5, 6 en 9.2; SLA 1.9',
  })
  @Answers(200, CALENDAR, 'De kalender.')
  async calendar(
    @Param() { kenmerk }: AgreementPath,
    @Query() { jaar, ...moment }: CalendarQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof CALENDAR>> {
    const year = jaar === undefined ? undefined : Number(jaar);
    return writeCalendar(await this.reading.read(actor, kenmerk, year, readAskedMoment(moment)));
  }
}
