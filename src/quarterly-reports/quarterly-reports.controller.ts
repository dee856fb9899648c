import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, etagOf, Idempotent, Operation, Refuses } from '../platform/http';
import {
  QUARTER_PROBLEMS,
  QuarterPath,
  QuartersPath,
  readQuarter,
  readTexts,
  ReportTextsBody,
} from './quarterly-reports.dto';
import { ReadReports } from './read-reports.service';
import { ReportDesk } from './report-desk.service';
import { SHOWN_REPORT, SHOWN_REPORTS, writeListed, writeShownReport } from './shown-reports.dto';

const GROUP = 'Kwartaalrapportages';
const SOURCE = 'DVO artikel 6; SLA, Rapportagemodel';

/** What the contractor accounts for every quarter along the agreed model (DVO 6). */
@Controller('v1/overeenkomsten/:kenmerk')
export class QuarterlyReportsController {
  constructor(
    private readonly reading: ReadReports,
    private readonly desk: ReportDesk,
  ) {}

  @Get('kwartaalrapportages')
  @Permit('quarterly-report.read')
  @Operation({
    id: 'lijstKwartaalrapportages',
    group: GROUP,
    summary: 'De kwartaalrapportages en hoe ze ervoor staan',
    description: 'De opdrachtgever ziet een rapportage als ze is voorgelegd.',
    source: SOURCE,
  })
  @Answers(200, SHOWN_REPORTS, 'De rapportages.')
  async list(
    @Param() { kenmerk }: QuartersPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SHOWN_REPORTS>> {
    return { kwartaalrapportages: (await this.reading.list(actor, kenmerk)).map(writeListed) };
  }

  @Get('kwartaalrapportages/:kwartaal')
  @Permit('quarterly-report.read')
  @Operation({
    id: 'toonKwartaalrapportage',
    group: GROUP,
    summary: 'Een kwartaalrapportage: ingevuld, vastgelegd en geschreven, en wat ermee is gedaan',
    description: 'Zolang een versie niet is voorgelegd, staat er wat de dienst nu weet.',
    source: SOURCE,
  })
  @Refuses(QUARTER_PROBLEMS, 'unknown-quarterly-report', 'year-cannot-be-settled')
  @Answers(200, SHOWN_REPORT, 'De rapportage.', {
    headers: { ETag: 'De vingerafdruk van wat je ziet, om mee voor te leggen en vast te stellen.' },
  })
  async find(
    @Param() path: QuarterPath,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof SHOWN_REPORT>> {
    const shown = await this.reading.find(actor, path.kenmerk, readQuarter(path));
    response.setHeader('ETag', etagOf(shown.shown.fingerprint));
    return writeShownReport(shown);
  }

  @Post('kwartaalrapportages/:kwartaal/versies')
  @Idempotent()
  @Permit('quarterly-report.write')
  @Operation({
    id: 'schrijfKwartaalrapportage',
    group: GROUP,
    summary: 'Schrijf een versie: de tekst per onderdeel',
    description: 'Wat is voorgelegd, blijft staan tot de volgende versie is voorgelegd.',
    source: SOURCE,
  })
  @Refuses(QUARTER_PROBLEMS, 'quarter-outside-agreement', 'quarterly-report-fixed', 'year-cannot-be-settled')
  @Answers(201, SHOWN_REPORT, 'De rapportage.')
  async write(
    @Param() path: QuarterPath,
    @Body() body: ReportTextsBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SHOWN_REPORT>> {
    return writeShownReport(await this.desk.write(actor, path.kenmerk, readQuarter(path), readTexts(body)));
  }
}
