import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Idempotent, IfMatch, Operation, Refuses } from '../platform/http';
import type { NewReportAct } from './keep-report-act.service';
import {
  QUARTER_PROBLEMS,
  QuarterPath,
  readQuarter,
  ReportWithdrawalBody,
  SectionTextBody,
} from './quarterly-reports.dto';
import { ReportDesk } from './report-desk.service';
import { SHOWN_REPORT, writeShownReport } from './shown-reports.dto';

const GROUP = 'Kwartaalrapportages';
const ON_SEEN = 'If-Match is de ETag van de rapportage die je hebt gezien.';

type Shown = z.input<typeof SHOWN_REPORT>;

/** What either side does with a quarterly report (DVO 6). */
@Controller('v1/overeenkomsten/:kenmerk/kwartaalrapportages/:kwartaal')
export class ReportActsController {
  constructor(private readonly desk: ReportDesk) {}

  @Post('indieningen')
  @Idempotent()
  @Permit('quarterly-report.submit')
  @Operation({
    id: 'legKwartaalrapportageVoor',
    group: GROUP,
    summary: 'Leg de laatste versie voor aan de opdrachtgever, zoals ze nu is',
    description: ON_SEEN,
    source: 'DVO artikel 6',
  })
  @Refuses(
    QUARTER_PROBLEMS,
    'unknown-quarterly-report',
    'quarterly-report-not-open',
    'quarter-not-over',
    'below-norm-unexplained',
    'payroll-missing-unexplained',
    'year-cannot-be-settled',
  )
  @Answers(201, SHOWN_REPORT, 'De rapportage.')
  submit(@Param() path: QuarterPath, @IfMatch() seen: string, @CurrentActor() actor: Actor): Promise<Shown> {
    return this.act(actor, path, { act: 'submit', seen });
  }

  @Post('antwoorden')
  @Idempotent()
  @Permit('quarterly-report.write')
  @Operation({
    id: 'beantwoordOpmerkingOpKwartaalrapportage',
    group: GROUP,
    summary: 'Beantwoord een opmerking van de opdrachtgever bij een onderdeel',
    source: 'DVO artikel 6',
  })
  @Refuses(QUARTER_PROBLEMS, 'unknown-quarterly-report', 'quarterly-report-not-open')
  @Answers(201, SHOWN_REPORT, 'De rapportage.')
  answer(
    @Param() path: QuarterPath,
    @Body() { onderdeel, tekst }: SectionTextBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'answer', section: onderdeel, text: tekst });
  }

  @Post('intrekkingen')
  @Idempotent()
  @Permit('quarterly-report.write')
  @Operation({
    id: 'trekKwartaalrapportageIn',
    group: GROUP,
    summary: 'Trek een versie in: wat bij de opdrachtgever ligt, of wat in voorbereiding is',
    source: 'DVO artikel 6',
  })
  @Refuses(QUARTER_PROBLEMS, 'unknown-quarterly-report', 'quarterly-report-not-open')
  @Answers(201, SHOWN_REPORT, 'De rapportage.')
  withdraw(
    @Param() path: QuarterPath,
    @Body() { versie, reden }: ReportWithdrawalBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'withdraw', version: versie, text: reden });
  }

  @Post('opmerkingen')
  @Idempotent()
  @Permit('quarterly-report.respond')
  @Operation({
    id: 'maakOpmerkingBijKwartaalrapportage',
    group: GROUP,
    summary: 'Maak een opmerking bij een onderdeel van wat is voorgelegd',
    source: 'DVO artikel 6',
  })
  @Refuses(QUARTER_PROBLEMS, 'unknown-quarterly-report', 'quarterly-report-not-open')
  @Answers(201, SHOWN_REPORT, 'De rapportage.')
  comment(
    @Param() path: QuarterPath,
    @Body() { onderdeel, tekst }: SectionTextBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'comment', section: onderdeel, text: tekst });
  }

  @Post('vaststellingen')
  @Idempotent()
  @Permit('quarterly-report.respond')
  @Operation({
    id: 'stelKwartaalrapportageVast',
    group: GROUP,
    summary: 'Stel vast dat de rapportage is ontvangen en besproken: ze verandert niet meer',
    description: ON_SEEN,
    source: 'DVO artikel 6',
  })
  @Refuses(QUARTER_PROBLEMS, 'unknown-quarterly-report', 'quarterly-report-not-open', 'prepared-it-yourself')
  @Answers(201, SHOWN_REPORT, 'De rapportage.')
  fix(@Param() path: QuarterPath, @IfMatch() seen: string, @CurrentActor() actor: Actor): Promise<Shown> {
    return this.act(actor, path, { act: 'fix', seen });
  }

  private async act(actor: Actor, path: QuarterPath, asked: NewReportAct): Promise<Shown> {
    return writeShownReport(await this.desk.act(actor, path.kenmerk, readQuarter(path), asked));
  }
}
