import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Idempotent, IfMatch, Operation, Refuses } from '../platform/http';
import type { NewYearAct } from './keep-year-act.service';
import { SHOWN_YEAR, writeShownYear } from './shown-years.dto';
import { YEAR_PROBLEMS, YearPath, YearReasonBody, YearTextBody } from './year-addenda.dto';
import { YearDesk } from './year-desk.service';

const GROUP = 'Jaaraddenda';

type Shown = z.input<typeof SHOWN_YEAR>;

/** What the contractor does with a year addendum that it wrote (DVO 4.2). */
@Controller('v1/overeenkomsten/:kenmerk/jaaraddenda/:jaar')
export class YearActsController {
  constructor(private readonly desk: YearDesk) {}

  @Post('indieningen')
  @Idempotent()
  @Permit('year-addendum.submit')
  @Operation({
    id: 'legJaaraddendumVoor',
    group: GROUP,
    summary: 'Leg de laatste versie voor aan de opdrachtgever: de opdrachtnemer is akkoord',
    description: 'If-Match is de ETag van het jaaraddendum dat je hebt gezien.',
    source: 'DVO artikel 4.2',
  })
  @Refuses(
    YEAR_PROBLEMS,
    'unknown-year-addendum',
    'year-addendum-not-open',
    'tasks-not-named',
    'year-not-recordable',
    'year-cannot-be-settled',
  )
  @Answers(201, SHOWN_YEAR, 'Het jaaraddendum.')
  submit(@Param() path: YearPath, @IfMatch() seen: string, @CurrentActor() actor: Actor): Promise<Shown> {
    return this.act(actor, path, { act: 'submit', seen });
  }

  @Post('antwoorden')
  @Idempotent()
  @Permit('year-addendum.propose')
  @Operation({
    id: 'beantwoordVraagOverJaaraddendum',
    group: GROUP,
    summary: 'Beantwoord de vraag van de opdrachtgever',
    source: 'DVO artikel 4.2',
  })
  @Refuses(YEAR_PROBLEMS, 'unknown-year-addendum', 'year-addendum-not-open')
  @Answers(201, SHOWN_YEAR, 'Het jaaraddendum.')
  answer(
    @Param() path: YearPath,
    @Body() { tekst }: YearTextBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'answer', text: tekst });
  }

  @Post('intrekkingen')
  @Idempotent()
  @Permit('year-addendum.propose')
  @Operation({
    id: 'trekJaaraddendumIn',
    group: GROUP,
    summary: 'Trek de laatste versie in; wat is afgesproken, blijft gelden',
    source: 'DVO artikel 4.2',
  })
  @Refuses(YEAR_PROBLEMS, 'unknown-year-addendum', 'year-addendum-not-open')
  @Answers(201, SHOWN_YEAR, 'Het jaaraddendum.')
  withdraw(
    @Param() path: YearPath,
    @Body() { reden }: YearReasonBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'withdraw', text: reden });
  }

  private async act(actor: Actor, { kenmerk, jaar }: YearPath, asked: NewYearAct): Promise<Shown> {
    return writeShownYear(await this.desk.act(actor, kenmerk, Number(jaar), asked));
  }
}
