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
const DECIDE_ON_SEEN = 'If-Match is de ETag van het jaaraddendum dat je hebt gezien.';

type Shown = z.input<typeof SHOWN_YEAR>;

/** What the client does with a year addendum that was put to it, on what it saw (DVO 4.2). */
@Controller('v1/overeenkomsten/:kenmerk/jaaraddenda/:jaar')
export class YearDecisionsController {
  constructor(private readonly desk: YearDesk) {}

  @Post('vragen')
  @Idempotent()
  @Permit('year-addendum.decide')
  @Operation({
    id: 'stelVraagOverJaaraddendum',
    group: GROUP,
    summary: 'Stel een vraag over wat is voorgelegd',
    source: 'DVO artikel 4.2',
  })
  @Refuses(YEAR_PROBLEMS, 'unknown-year-addendum', 'year-addendum-not-open')
  @Answers(201, SHOWN_YEAR, 'Het jaaraddendum.')
  ask(
    @Param() path: YearPath,
    @Body() { tekst }: YearTextBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'ask', text: tekst });
  }

  @Post('akkoorden')
  @Idempotent()
  @Permit('year-addendum.decide')
  @Operation({
    id: 'gaAkkoordMetJaaraddendum',
    group: GROUP,
    summary: 'Ga akkoord: formatie, percentages en opleidingskosten van het jaar liggen vast',
    description: DECIDE_ON_SEEN,
    source: 'DVO artikel 4.2',
  })
  @Refuses(
    YEAR_PROBLEMS,
    'unknown-year-addendum',
    'year-addendum-not-open',
    'prepared-it-yourself',
    'year-addendum-outdated',
    'tasks-not-named',
    'year-not-recordable',
    'year-cannot-be-settled',
  )
  @Answers(201, SHOWN_YEAR, 'Het jaaraddendum.')
  approve(@Param() path: YearPath, @IfMatch() seen: string, @CurrentActor() actor: Actor): Promise<Shown> {
    return this.act(actor, path, { act: 'approve', seen });
  }

  @Post('afwijzingen')
  @Idempotent()
  @Permit('year-addendum.decide')
  @Operation({
    id: 'wijsJaaraddendumAf',
    group: GROUP,
    summary: 'Ga niet akkoord: er verandert niets aan wat is afgesproken',
    description: DECIDE_ON_SEEN,
    source: 'DVO artikel 4.2',
  })
  @Refuses(YEAR_PROBLEMS, 'unknown-year-addendum', 'year-addendum-not-open', 'prepared-it-yourself')
  @Answers(201, SHOWN_YEAR, 'Het jaaraddendum.')
  refuse(
    @Param() path: YearPath,
    @Body() { reden }: YearReasonBody,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'refuse', text: reden, seen });
  }

  private async act(actor: Actor, { kenmerk, jaar }: YearPath, asked: NewYearAct): Promise<Shown> {
    return writeShownYear(await this.desk.act(actor, kenmerk, Number(jaar), asked));
  }
}
