import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, etagOf, Idempotent, Operation, Refuses, valueOf } from '../platform/http';
import { CopyAgreedYear } from './copy-agreed-year.service';
import { seenOfYear } from './domain';
import { SHOWN_YEAR, SHOWN_YEARS, writeShownYear, writeYear } from './shown-years.dto';
import {
  readYearBody,
  writeYearBody,
  YEAR_CONTENT,
  YEAR_PROBLEMS,
  YearBody,
  YearPath,
  YearsPath,
} from './year-addenda.dto';
import { YearDesk } from './year-desk.service';

const GROUP = 'Jaaraddenda';
const SOURCE = 'DVO artikelen 3.4 en 4.2';

/** What both sides agree on for a year: formation, percentages, training costs (DVO 3.4, 4.2). */
@Controller('v1/overeenkomsten/:kenmerk')
export class YearAddendaController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly desk: YearDesk,
    private readonly copying: CopyAgreedYear,
  ) {}

  @Get('jaaraddendumvoorstellen/:jaar')
  @Permit('year-addendum.propose')
  @Operation({
    id: 'neemVorigJaarOver',
    group: GROUP,
    summary:
      'Het vorige jaar, of wat over het jaar is afgesproken, overgenomen om te wijzigen; er wordt niets vastgelegd',
    source: SOURCE,
  })
  @Refuses(YEAR_PROBLEMS, 'year-outside-agreement')
  @Answers(200, YEAR_CONTENT, 'De inhoud.')
  copy(
    @Param() { kenmerk, jaar }: YearPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof YEAR_CONTENT>> {
    return this.access.read(actor, kenmerk, async (tx, record) =>
      writeYearBody(valueOf(await this.copying.copy(tx, record, Number(jaar))).content),
    );
  }

  @Get('jaaraddenda')
  @Permit('year-addendum.read')
  @Operation({
    id: 'lijstJaaraddenda',
    group: GROUP,
    summary: 'De jaaraddenda en hoe ze ervoor staan',
    description: 'De opdrachtgever ziet een jaaraddendum als het is voorgelegd.',
    source: SOURCE,
  })
  @Answers(200, SHOWN_YEARS, 'De jaaraddenda.')
  async list(
    @Param() { kenmerk }: YearsPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SHOWN_YEARS>> {
    return { jaaraddenda: (await this.desk.list(actor, kenmerk)).map(writeYear) };
  }

  @Get('jaaraddenda/:jaar')
  @Permit('year-addendum.read')
  @Operation({
    id: 'toonJaaraddendum',
    group: GROUP,
    summary: 'Een jaaraddendum: de inhoud, het verschil met het vorige jaar, en wat ermee is gedaan',
    source: SOURCE,
  })
  @Refuses(YEAR_PROBLEMS, 'unknown-year-addendum')
  @Answers(200, SHOWN_YEAR, 'Het jaaraddendum.', {
    headers: { ETag: 'De vingerafdruk van wat je ziet, om mee voor te leggen en te beslissen.' },
  })
  async find(
    @Param() { kenmerk, jaar }: YearPath,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof SHOWN_YEAR>> {
    const shown = await this.desk.find(actor, kenmerk, Number(jaar));
    response.setHeader('ETag', etagOf(seenOfYear(shown.latest)));
    return writeShownYear(shown);
  }

  @Post('jaaraddenda/:jaar/versies')
  @Idempotent()
  @Permit('year-addendum.propose')
  @Operation({
    id: 'schrijfJaaraddendum',
    group: GROUP,
    summary: 'Schrijf een versie; wat is afgesproken, geldt tot beide partijen ook daarmee akkoord zijn',
    source: SOURCE,
  })
  @Refuses(YEAR_PROBLEMS, 'year-outside-agreement')
  @Answers(201, SHOWN_YEAR, 'Het jaaraddendum.')
  async write(
    @Param() { kenmerk, jaar }: YearPath,
    @Body() body: YearBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SHOWN_YEAR>> {
    return writeShownYear(await this.desk.write(actor, kenmerk, readYearBody(Number(jaar), body)));
  }
}
